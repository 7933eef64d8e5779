import { describe, expect, it } from 'vitest'
import { asset, card, clip, film } from '../project/builders'
import { coverTime } from '../project/cover'
import { filmMoment, lastFrame } from '../project/filmMoment'
import { parseProject } from '../project/parse'
import type { ClipId } from '../project/project'
import { brokenRules } from '../project/rules'
import { frameMoment, fromSeconds } from '../project/time'
import { setCover } from './film'
import { removeTargets } from './remove'
import { splitTargets } from './split'
import { trimTarget } from './trim'

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

  it('goes along with its clip, over cuts too, and goes with it', () => {
    const two = film({ assets: [v], main: [clip('a', 'v', 0, 4), clip('b', 'v', 2, 4, { speed: 2 })] })
    const chosen = setCover(two, fromSeconds(5))
    const [a, b] = [
      { kind: 'clip', id: 'a' as ClipId },
      { kind: 'clip', id: 'b' as ClipId },
    ] as const
    expect(coverTime(removeTargets(chosen, [a]))).toBe(fromSeconds(1))
    expect(coverTime(trimTarget(chosen, a, 'start', fromSeconds(1)))).toBe(fromSeconds(4))
    expect(coverTime(trimTarget(chosen, b, 'start', fromSeconds(2)))).toBe(fromSeconds(4))
    const cut = splitTargets(chosen, [b], fromSeconds(4.5), () => 'n')
    expect(coverTime(cut)).toBe(fromSeconds(5))
    expect(cut.cover).toMatchObject({ on: 'n' })
    const gone = removeTargets(cut, [{ kind: 'clip', id: 'n' as ClipId }])
    expect([gone.cover, coverTime(gone)]).toEqual([undefined, 0])
    expect([chosen, cut, gone].flatMap(brokenRules)).toEqual([])
  })

  it('of before is read, a time of the film', () => {
    const old = { ...film({ assets: [v], main: [clip('a', 'v', 0, 4)] }), cover: fromSeconds(3) }
    expect(parseProject(old)?.cover).toEqual({ start: fromSeconds(3) })
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
