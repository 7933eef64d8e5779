import { describe, expect, it } from 'vitest'
import { asset } from '../project/builders'
import { emptyProject } from '../project/emptyProject'
import { layout } from '../project/layout'
import { lastingInto } from '../project/placedTransition'
import type { ProjectId } from '../project/project'
import { brokenRules } from '../project/rules'
import { toSeconds } from '../project/time'
import { exampleFilm } from './exampleFilm'

const assets = ['a', 'b', 'c', 'd'].map((id) => asset(id, 4.5))
const lines = ['One', 'Two', 'Three', 'Four']
const counter = () => {
  let count = 0
  return () => `id${++count}`
}
const film = () =>
  exampleFilm(emptyProject('p' as ProjectId, 'Example', 'en'), {
    assets,
    words: { title: 'Hello', lines },
    fresh: counter(),
  })

describe('the example', () => {
  it('keeps all rules, and shows something of everything', () => {
    const example = film()
    const { length, main, cues, items } = layout(example)
    expect(brokenRules(example)).toEqual([])
    expect(toSeconds(length)).toBe(15.6)
    expect(main.map(({ clip }) => toSeconds(lastingInto(layout(example), clip.id)))).toEqual([0, 0.6, 0.6, 0.6])
    expect(cues.map(({ cue }) => cue.text)).toEqual(lines)
    expect(cues.map(({ span }) => [toSeconds(span.start), toSeconds(span.end)])).toEqual([
      [0.4, 3.5],
      [4.3, 7.4],
      [8.2, 11.3],
      [12.1, 15.2],
    ])
    expect(items.map(({ item: { content } }) => (content.kind === 'title' ? content.text : content.kind))).toEqual([
      'Hello',
      'sticker',
    ])
  })
})
