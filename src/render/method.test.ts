import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, on } from '../project/builders'
import type { Fit, Footage } from '../project/project'
import { frameMoment } from '../project/time'
import { methodsOf } from './method'
import { planFrame } from './planFrame'

const size = { width: 1080, height: 1080 }
const corner = item('b', 'v', 2, 0, 1)
const placing = { x: 0.7, y: 0.3, size: 0.4 }
const kinds = (fit: Fit, frame: number, over: Partial<Footage> = {}) => {
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 4, { fit })],
    lanes: [lane('over', 'overlay', { ...corner, content: { ...(corner.content as Footage), ...over } })],
    cues: [cue('one', on('a', 1, 2))],
  })
  return methodsOf(planFrame(project, frameMoment(frame, { num: 30, den: 1 }), size)).map(({ kind }) => kind)
}

describe('the cheapest right method', () => {
  it('hands on a picture that fills the frame alone', () => expect(kinds('fill', 0)).toEqual(['pass', 'blend', 'draw']))
  it('lays a caption over it', () => expect(kinds('fill', 30)).toEqual(['blend', 'draw']))
  it('lays a small picture over it', () => expect(kinds('fill', 60, { placing })).toEqual(['blend', 'draw']))
  it.each([
    ['a large picture', {}],
    ['a turned one', { placing: { ...placing, rotation: 10 } }],
    ['one that is seen through', { placing, opacity: 0.5 }],
    ['one before a blurred copy', { placing, fit: 'blur' }],
  ] as const)('draws what has %s over it', (_, over) => expect(kinds('fill', 60, over)).toEqual(['draw']))
  it('draws what leaves borders', () => expect(kinds('fit', 0)).toEqual(['draw']))
  it('draws what stands before a blurred copy', () => expect(kinds('blur', 0)).toEqual(['draw']))
  it('draws an empty frame', () => expect(methodsOf({ size, background: '', layers: [] })).toEqual([{ kind: 'draw' }]))
})
