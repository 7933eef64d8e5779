import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, marker, on } from '../project/builders'
import { layout } from '../project/layout'
import { fromSeconds } from '../project/time'
import { shiftAll } from './shiftAll'

// main    |    A 0–10    |
// captions    | Q 2–3 | R 5–6 |        M 1
// sound   | S 1–2 | T 2–3 | U 6–7 |
const project = film({
  assets: [asset('v', 20), asset('s', 20, 'sound')],
  main: [clip('A', 'v', 0, 10)],
  sounds: [item('S', 's', 1, 0, 1), item('T', 's', 2, 0, 1), item('U', 's', 6, 0, 1)],
  cues: [cue('Q', on('A', 2, 1)), cue('R', on('A', 5, 1))],
  markers: [marker('M', 1)],
})
const shifted = (ids: string[], seconds: number) => {
  const after = shiftAll(project, new Set(ids), fromSeconds(seconds))
  if (!after) return null
  const { items, cues, markers } = layout(after)
  const starts = [
    ...items.map(({ item: { id }, span }) => `${id} ${span.start / 1e6}`),
    ...cues.map(({ cue: { id }, span }) => `${id} ${span.start / 1e6}`),
    ...markers.map(({ marker: { id }, time }) => `${id} ${time / 1e6}`),
  ]
  return starts.join(', ')
}

describe('moving many at once', () => {
  it.each([
    [['S', 'T'], 2, 'S 3, T 4, U 6, Q 2, R 5, M 1'],
    [['S', 'T', 'U', 'Q', 'R', 'M'], 1, 'S 2, T 3, U 7, Q 3, R 6, M 2'],
    [['Q'], 2, 'S 1, T 2, U 6, Q 4, R 5, M 1'],
  ])('%j by %i s', (ids, by, starts) => {
    expect(shifted(ids, by)).toBe(starts)
  })

  it.each([
    ['an item meets another', ['S'], 0.5],
    ['a caption meets another', ['Q'], 2.5],
    ['a caption goes beyond the film', ['R'], 4.5],
    ['a marker goes beyond the film', ['M'], 9.5],
  ])('is left to finding places where %s', (_, ids, by) => {
    expect(shifted(ids, by)).toBeNull()
  })
})
