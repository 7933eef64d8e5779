import { expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, on, title } from '../../project/builders'
import { fromSeconds } from '../../project/time'
import { heldAt } from './heldAt'

// overlay   | over 0–2 |
// overlay      | under 1–3 |
// main      |    A 0–4    |
// captions     | one 1–3 |
// text      | far 0–2 |
// text        | near 1–4  |
const project = film({
  assets: [asset('v', 10), asset('m', 9, 'sound')],
  main: [clip('a', 'v', 0, 4)],
  lanes: [
    lane('front', 'overlay', item('over', 'v', 0, 0, 2)),
    lane('back', 'overlay', item('under', 'v', 1, 0, 2)),
    lane('1', 'text', title('far', 0, 2)),
    lane('2', 'text', title('near', 1, 3)),
  ],
  sounds: [item('song', 'm', 0, 0, 4)],
  cues: [cue('one', on('a', 1, 2))],
})
const idsAt = (seconds: number, of = project) => heldAt(of, fromSeconds(seconds)).map(({ id }) => id)

it.each([
  [0, ['a', 'over', 'far']],
  [1, ['a', 'under', 'over', 'far', 'near', 'one']],
  [2, ['a', 'under', 'near', 'one']],
  [3.5, ['a', 'near']],
  [4, ['a', 'near']],
])('at %f s: %s', (seconds, ids) => expect(idsAt(seconds)).toEqual(ids))

it('leaves alone what is locked or hidden', () => {
  const guarded = {
    ...project,
    lanes: project.lanes.map((each, index) =>
      index % 2 === 0 ? { ...each, settings: { locked: true } as const } : each,
    ),
    mainSettings: { locked: true } as const,
    captions: { ...project.captions, settings: { hidden: true } as const },
  }
  expect(idsAt(1, guarded)).toEqual(['under', 'near'])
})
