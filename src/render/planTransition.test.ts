import { describe, expect, it } from 'vitest'
import { asset, card, clip, film } from '../project/builders'
import { frameMoment, fromSeconds as s } from '../project/time'
import { methodsOf } from './method'
import { type FramePlan, picturesOf, planFrame } from './planFrame'

const rate = { num: 30, den: 1 }
const main = [clip('a', 'v', 1, 2), clip('b', 'v', 0.2, 2), clip('c', 'p', 0, 2), card('d', 2)]
const cut = film({ assets: [asset('v', 3.2), asset('p', 3, 'image')], main })
const into = { kind: 'wipe', length: s(1) } as const
const passing = { ...cut, main: main.map((clip, index) => (index > 0 ? { ...clip, into } : clip)) }

const transitionOf = ({ layers }: FramePlan) => {
  const [layer] = layers
  return layer?.kind === 'transition' ? layer : null
}
const at = (frame: number) => planFrame(passing, frameMoment(frame, rate))
/** What is seen of each side, in whole frames of its source. */
const seen = (frame: number) =>
  picturesOf(at(frame)).map(({ piece, time }) => `${piece} ${Math.floor((time * rate.num) / 1_000_000)}`)

describe('the frames of a transition', () => {
  it('are as many as it lasts, with the cut in their middle', () => {
    const frames = Array.from({ length: 90 }, (_, frame) => frame).filter((frame) => transitionOf(at(frame)))
    expect([frames[0], frames.at(-1), frames.length]).toEqual([45, 74, 30])
    expect(transitionOf(at(45))?.progress).toBeCloseTo(0, 3)
    expect(transitionOf(at(60))?.progress).toBeCloseTo(0.5, 3)
  })
  it('show both clips, each going on in its source', () => {
    expect(seen(55)).toEqual(['a 85', 'b 1'])
    expect(seen(62)).toEqual(['a 92', 'b 8'])
  })
  it('stay on the first and the last picture of a source that has no more', () => {
    expect(seen(46)).toEqual(['a 76', 'b 0'])
    expect(seen(74)).toEqual(['a 95', 'b 20'])
  })
  it('show a photo as it is', () => expect(seen(110)).toEqual(['b 56', 'c 0']))
  it('lead into the background of a card', () => {
    expect(seen(175)).toEqual(['c 55'])
    expect(transitionOf(at(175))?.to.layers).toEqual([])
  })
  it('are drawn', () => expect(methodsOf(at(60))).toEqual([{ kind: 'draw' }]))
  it('are none of a hidden track', () => {
    const hidden = { ...passing, mainSettings: { hidden: true } as const }
    expect(planFrame(hidden, frameMoment(60, rate)).layers).toEqual([])
  })
  it('leave all others as they are', () => expect(at(30)).toEqual(planFrame(cut, frameMoment(30, rate))))
})
