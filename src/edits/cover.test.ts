import { describe, expect, it } from 'vitest'
import { asset, card, clip, film } from '../project/builders'
import { coverTime } from '../project/cover'
import { filmMoment, lastFrame } from '../project/filmMoment'
import { frameMoment, fromSeconds } from '../project/time'
import { setCover } from './film'

const v = asset('v', 10)

describe('the cover', () => {
  it('is the first picture of the film, behind what stays black', () => {
    expect(coverTime(film({ assets: [v], main: [clip('a', 'v', 0, 2)] }))).toBe(0)
    expect(coverTime(film({ assets: [v], main: [card('c', 3), clip('a', 'v', 0, 2)] }))).toBe(fromSeconds(3))
    expect(coverTime(film({}))).toBe(0)
  })

  it('is what was chosen, as far as the film goes', () => {
    const chosen = setCover(film({ assets: [v], main: [clip('a', 'v', 0, 4)] }), fromSeconds(3))
    expect(coverTime(chosen)).toBe(fromSeconds(3))
    expect(coverTime({ ...chosen, main: [clip('a', 'v', 0, 2)] })).toBe(fromSeconds(2) - 1)
    expect(setCover(chosen, null).cover).toBeUndefined()
    expect(setCover(chosen, fromSeconds(3))).toBe(chosen)
  })
})

describe('the moment of a frame', () => {
  const twoSeconds = film({ assets: [v], main: [clip('a', 'v', 0, 2)] })
  it('lies inside it, and from the end of the film on inside its last', () => {
    expect(lastFrame(twoSeconds)).toBe(59)
    expect(filmMoment(twoSeconds, fromSeconds(1))).toBe(frameMoment(30, twoSeconds.frameRate))
    expect(filmMoment(twoSeconds, fromSeconds(2))).toBe(frameMoment(59, twoSeconds.frameRate))
    expect(filmMoment(twoSeconds, fromSeconds(9))).toBe(frameMoment(59, twoSeconds.frameRate))
  })
})
