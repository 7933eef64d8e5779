import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSeconds, type Micros, type Span } from '../project/time'
import { readSubtitles } from './readSubtitles'
import type { Subtitle } from './subtitle'
import { wordPlaces } from './wordPlaces'
import { writeSrt, writeVtt } from './writeSubtitles'

const span = (start: number, end: number): Span => ({ start: fromSeconds(start), end: fromSeconds(end) })
const readAgain = (file: string) => readSubtitles(new TextEncoder().encode(file))

const cues: readonly Subtitle[] = [
  { span: span(1, 2.5), text: 'Баш бармак,\nбадал жүрөк', speaker: 'Апам & атам' },
  { span: span(3600, 3602.0004), text: '2 < 3, <b> & -->', words: [0, 0.5, 1, 1.25].map(fromSeconds) },
]

it('writes SRT', () =>
  expect(writeSrt(cues).split('\r\n')).toEqual([
    '1',
    '00:00:01,000 --> 00:00:02,500',
    'Баш бармак,',
    'бадал жүрөк',
    '',
    '2',
    '01:00:00,000 --> 01:00:02,000',
    '2 < 3, &lt;b> & --&gt;',
    '',
  ]))

it('writes VTT', () =>
  expect(writeVtt(cues).split('\n')).toEqual([
    'WEBVTT',
    '',
    '00:00:01.000 --> 00:00:02.500',
    '<v Апам &amp; атам>Баш бармак,',
    'бадал жүрөк',
    '',
    '01:00:00.000 --> 01:00:02.000',
    '2 &lt; <01:00:00.500>3, <01:00:01.000>&lt;b&gt; &amp; --&gt;',
    '',
  ]))

describe('what is read again', () => {
  /** Also what is dear to one of the formats. */
  const dear = [
    '<b>',
    '</v>',
    '{\\an8}',
    '-->',
    '->',
    '&amp;',
    '&',
    '&#1;',
    '00:00:01,000 --> 00:00:02,000',
    'NOTE',
    '7',
    '\\N',
    '–',
    '🙂',
    'кел-кел',
    '1\u00a0сом',
  ]
  const word = fc.oneof(
    fc.constantFrom(...dear),
    fc.string({ unit: fc.constantFrom(..."аңөүӨжAz09.,!?<>&;:{}\\/#-–«»'"), minLength: 1, maxLength: 12 }),
  )
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const text = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'))
  const name = fc.constantFrom(undefined, 'Айгүл', 'R&D <1>', 'апам')

  const sane = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 5000 }),
        length: fc.integer({ min: 40, max: 9000 }),
        text,
        name,
        sung: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((told) => {
      let at = 0
      return told.map(({ gap, length, text, name, sung }): Subtitle => {
        const start = at + gap
        at = start + length
        const words = wordPlaces(text).map((_, index, all) => Math.floor((index * length) / all.length) * 1000)
        return {
          span: { start: (start * 1000) as Micros, end: (at * 1000) as Micros },
          text,
          ...(name && { speaker: name }),
          ...(sung && words.length > 1 && { words: words as readonly number[] as readonly Micros[] }),
        }
      })
    })

  it('is the same for VTT', () => {
    const same = (told: readonly Subtitle[]) =>
      expect(readAgain(writeVtt(told))).toEqual({ value: { cues: told, left: [] } })
    fc.assert(
      fc.property(sane, (told) => {
        same(told)
      }),
    )
  })

  it('is the same for SRT, but for names and words, which it cannot tell', () =>
    fc.assert(
      fc.property(sane, (told) => {
        const plain = told.map(({ span, text }) => ({ span, text }))
        expect(readAgain(writeSrt(told))).toEqual({ value: { cues: plain, left: [] } })
      }),
    ))
})
