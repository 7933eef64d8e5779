import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../project/builders'
import type { Fit } from '../project/project'
import { frameMoment } from '../project/time'
import { methodOf } from './method'
import { planFrame } from './planFrame'

const plan = (fit: Fit, frame: number) =>
  planFrame(
    film({
      assets: [asset('v', 10)],
      main: [clip('a', 'v', 0, 4, { fit })],
      cues: [cue('one', on('a', 1, 1))],
    }),
    frameMoment(frame, { num: 30, den: 1 }),
    { width: 1080, height: 1080 },
  )

describe('the cheapest right method', () => {
  it('hands on a picture that fills the frame alone', () => expect(methodOf(plan('fill', 0)).kind).toBe('pass'))
  it('draws what has a caption over it', () => expect(methodOf(plan('fill', 30)).kind).toBe('draw'))
  it('draws what leaves borders', () => expect(methodOf(plan('fit', 0)).kind).toBe('draw'))
  it('draws what stands before a blurred copy', () => expect(methodOf(plan('blur', 0)).kind).toBe('draw'))
  it('draws an empty frame', () =>
    expect(methodOf({ size: { width: 2, height: 2 }, background: '', layers: [] }).kind).toBe('draw'))
})
