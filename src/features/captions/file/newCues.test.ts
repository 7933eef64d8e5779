import { describe, expect, it } from 'vitest'
import { fromSeconds as s } from '../../../project/time'
import type { Subtitle } from '../../../subtitles/subtitle'
import { newCues } from './newCues'

const span = { start: s(1), end: s(3) }
const said = (...names: readonly string[]): readonly Subtitle[] =>
  names.map((speaker) => ({ span, text: 'сөз', ...(speaker && { speaker }) }))
const speakers = (...names: readonly string[]) => newCues(said(...names)).map(({ speaker }) => speaker)

describe('speakers', () => {
  it('have the numbers in their names', () => expect(speakers('2-сүйлөөчү', '1-сүйлөөчү')).toEqual([1, 0]))
  it('are numbered as they come', () => expect(speakers('Айгүл', '', 'Бакыт', 'Айгүл')).toEqual([0, undefined, 1, 0]))
  it('are numbered as they come where two have one number', () => expect(speakers('A1', 'B1')).toEqual([0, 1]))
  it('are a hundred at most', () => {
    const many = Array.from({ length: 102 }, (_, n) => `Киши ${String.fromCodePoint(0x410 + n)}`)
    expect(speakers(...many).at(-1)).toBeUndefined()
  })
})

it('words are shares of the caption', () => {
  const [cue] = newCues([{ span, text: 'бир эки', words: [s(0), s(0.5)] }])
  expect(cue).toMatchObject({ words: [0, 0.25], text: 'бир эки', span })
})
