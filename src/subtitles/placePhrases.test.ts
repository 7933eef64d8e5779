import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSeconds, type Span } from '../project/time'
import { placePhrases } from './placePhrases'

const span = (start: number, end: number): Span => ({ start: fromSeconds(start), end: fromSeconds(end) })
const end = fromSeconds(20)
const place = (phrases: readonly string[], voiced: readonly Span[]) =>
  placePhrases(phrases, voiced, { end }).map(({ start, end }) => [start / 1e6, end / 1e6])
const starts = (phrases: readonly string[], ...voiced: Span[]) => place(phrases, voiced).map(([start]) => start)
const near = (time: number) => expect.toSatisfy((told: number) => Math.abs(told - time) < 0.15)

describe('phrases', () => {
  it('begin where a voice begins', () =>
    expect(starts(['Баш бармак.', 'Бадал жүрөк.'], span(1, 2), span(3, 4.2))).toEqual([1, 3]))
  it('hold more than one piece of the voice, where those are as long', () =>
    expect(starts(['Баш бармак менен сөөмөй', 'жүрөк'], span(1, 2), span(2.2, 3), span(4, 4.4))).toEqual([1, 4]))
  it('share a piece of the voice by their lengths', () =>
    expect(starts(['ала бала кана', 'ала', 'ала бала'], span(2, 8))).toEqual([2, near(5), near(6)]))
  it('share two pieces, when one begins amid the first', () =>
    expect(starts(['ала.', 'ала бала.', 'ала бала кана ала.'], span(0, 3), span(5, 9))).toEqual([0, near(1), 5]))
  it('have a pause at a comma amid them', () =>
    expect(starts(['Ала, бала кана', 'ала бала кана'], span(0, 1), span(1.6, 3.6), span(3.75, 6.75))).toEqual([
      0, 3.75,
    ]))
  it('are none where there are none', () => expect(place([], [span(1, 2)])).toEqual([]))
})

describe('a caption', () => {
  it('stays a little after the voice, and long enough to be read', () => {
    expect(place(['Баш бармак'], [span(1, 4)])).toEqual([[1, 4.3]])
    expect(place(['Баш'], [span(1, 1.2)])).toEqual([[1, 2]])
    expect(place(['а'.repeat(34)], [span(1, 2)])).toEqual([[1, 3]])
  })
  it('ends where the next begins', () =>
    expect(place(['Ала бала.', 'Ала бала.'], [span(1, 2), span(2.4, 3.4)])).toEqual([
      [1, 2.4],
      [2.4, 3.7],
    ]))
  it('ends with the film', () => expect(place(['Ала бала'], [span(19, 20)])).toEqual([[19, 20]]))
})

describe('where nobody speaks', () => {
  it('they follow each other from the beginning, as long as they take to be read', () =>
    expect(place(['Баш бармак', 'а'.repeat(34)], [])).toEqual([
      [0, 1],
      [1, 3],
    ]))
  it('they go faster where the film would end before', () =>
    expect(
      place(
        Array.from({ length: 40 }, () => 'ала'),
        [],
      ).at(-1),
    ).toEqual([19.5, 20]))
})

it('in any number lie in order, within the film, and none overlaps the next', () => {
  const voice = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 6000 })), { maxLength: 20 })
    .map((parts) => {
      let at = 0
      return parts.map(([pause, length]) => {
        const start = at + pause
        at = start + length
        return { start: fromSeconds(start / 1000), end: fromSeconds(at / 1000) }
      })
    })
  const words = fc.constantFrom('ала', 'Баш бармак, бадал жүрөк.', '— 🙂!', '1 500', 'кел-кел; ооба', '')
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 60 }),
      voice,
      fc.integer({ min: 5, max: 100 }),
      (phrases, voiced, seconds) => {
        const film = fromSeconds(seconds)
        const spans = placePhrases(phrases, voiced, { end: film })
        expect(spans).toHaveLength(phrases.length)
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(film)
          last = end
        }
      },
    ),
  )
})

it('of an hour are laid in a moment', { timeout: 120_000 }, () => {
  const phrases = Array.from({ length: 1200 }, (_, index) => (index % 3 ? 'Баш бармак, бадал жүрөк.' : 'Ортон терек.'))
  const voiced = phrases.map((phrase, index) => span(index * 3, index * 3 + phrase.length / 10))
  const spans = placePhrases(phrases, voiced, { end: fromSeconds(3600) })
  expect(spans.map(({ start }) => start)).toEqual(voiced.map(({ start }) => start))
})
