import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, on } from '../project/builders'
import type { Fit } from '../project/project'
import { frameMoment } from '../project/time'
import { methodsOf } from './method'
import { planFrame } from './planFrame'

const size = { width: 1080, height: 1080 }
const kinds = (fit: Fit, frame: number) => {
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 4, { fit })],
    lanes: [lane('over', 'overlay', item('b', 'v', 2, 0, 1))],
    cues: [cue('one', on('a', 1, 2))],
  })
  return methodsOf(planFrame(project, frameMoment(frame, { num: 30, den: 1 }), size)).map(({ kind }) => kind)
}

describe('the cheapest right method', () => {
  it('hands on a picture that fills the frame alone', () => expect(kinds('fill', 0)).toEqual(['pass', 'blend', 'draw']))
  it('lays a caption over it', () => expect(kinds('fill', 30)).toEqual(['blend', 'draw']))
  it('draws what has a picture over it', () => expect(kinds('fill', 60)).toEqual(['draw']))
  it('draws what leaves borders', () => expect(kinds('fit', 0)).toEqual(['draw']))
  it('draws what stands before a blurred copy', () => expect(kinds('blur', 0)).toEqual(['draw']))
  it('draws an empty frame', () => expect(methodsOf({ size, background: '', layers: [] })).toEqual([{ kind: 'draw' }]))
})
