import { describe, expect, it } from 'vitest'
import { fromSeconds, type Span } from './time'
import { fewWords, withPart, wordShares, wordsBegun, wordsOf } from './words'

const span = (start: number, end: number): Span => ({ start: fromSeconds(start), end: fromSeconds(end) })

it.each([
  ['Баш бармак, бадал жүрөк', ['Баш', 'бармак,', 'бадал', 'жүрөк']],
  ['кел-кел  деди\nал', ['кел-кел', 'деди', 'ал']],
  ['Апам — мугалим', ['Апам', 'мугалим']],
  ['🙂 ооба', ['🙂', 'ооба']],
])('%j has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words))

describe('when words begin', () => {
  it('is told by the lengths of those before', () => expect(wordShares({ text: 'абвг аб' })).toEqual([0, 4 / 6]))
  it('is as it was set', () => expect(wordShares({ text: 'а б', words: [0.1, 0.9] })).toEqual([0.1, 0.9]))
  it('is told anew where words have come or gone', () =>
    expect(wordShares({ text: 'аа бб', words: [0.9] })).toEqual([0, 0.5]))
})

it.each([
  [0.9, 0],
  [1, 1],
  [2.99, 1],
  [3, 2],
])('at %f s %i words have begun', (at, begun) =>
  expect(wordsBegun({ text: 'а б', words: [0, 0.5] }, span(1, 5), fromSeconds(at))).toBe(begun),
)

it('keeps the times of words where a part of the caption is cut away', () => {
  const cue = { text: 'а б', words: [0, 0.5] } as never
  expect(withPart(cue, span(0, 4), span(1, 3))).toMatchObject({ words: [0, 0.5] })
  expect(withPart(cue, span(0, 4), span(0, 8))).toMatchObject({ words: [0, 0.25] })
})

it.each([
  ['Баш бармак', 'Баш бармак'],
  ['  Күнүнө беш  мүнөт\nойноңуз деп айткан', 'Күнүнө беш мүнөт ойноңуз'],
  ['тамактандыруудамын-тамактандыруудамын', 'тамактандыруудамын-тамактандыруудамын'],
  ['', ''],
])('few words of «%s»', (text, few) => expect(fewWords(text)).toBe(few))
