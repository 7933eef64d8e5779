import { describe, expect, it } from 'vitest'
import { mostBytes, readSubtitles } from './readSubtitles'
import { mostSubtitles } from './subtitle'

const read = (text: string) => readSubtitles(new TextEncoder().encode(text))
const clock = (thousandths: number) => {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(thousandths / 3_600_000)}:${two((thousandths / 60_000) % 60)}:${two((thousandths / 1000) % 60)},000`
}

it('takes 50,000 captions, and counts the rest', { timeout: 120_000 }, () => {
  const cues = Array.from(
    { length: mostSubtitles + 7 },
    (_, at) => `${at + 1}\n${clock(at * 1000)} --> ${clock(at * 1000 + 1000)}\nбир`,
  )
  const told = read(cues.join('\n\n'))
  expect(told).toMatchObject({ value: { left: [{ code: 'tooMany', count: 7 }] } })
  expect('value' in told && told.value.cues).toHaveLength(mostSubtitles)
})

it('does not read more than 20 MB', () =>
  expect(readSubtitles(new Uint8Array(mostBytes + 1))).toEqual({ refused: 'too-much-text' }))

/** What takes more than linear time would take hours here; minutes are for machines that are busy with other things. */
describe('takes no longer for', { timeout: 120_000 }, () => {
  const head = '1\n00:00:01,000 --> 00:00:02,000\n'
  const size = 2_000_000
  it.each([
    ['a line of 10 MB', `${head}${'<'.repeat(5 * size)}`],
    ['tags that are never closed', `${head}${'<b'.repeat(size / 2)}`],
    ['signs that are never ended', `${head}${'&#1'.repeat(size / 3)}`],
    ['braces that are never closed', `${head}${'{\\'.repeat(size / 2)}`],
    ['combining marks', `${head}а${'\u0301\u0323'.repeat(size / 4)}`],
    ['digits', `${head}бир\n${'1'.repeat(size)}`],
    ['spaces', `${head}бир${' '.repeat(size)}\nэки`],
    ['arrows', `${head}${'-->'.repeat(size / 3)}`],
    ['blank lines', `${head}бир${'\n'.repeat(size)}`],
    ['names of speakers', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(size / 3)}>бир`],
    ['times of words', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<00:01.500>а '.repeat(size / 13)}`],
    ['orders of ASS', `[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,${'{\\k1}а '.repeat(size / 7)}`],
    ['columns of ASS', `[Events]\nFormat: ${'a,'.repeat(size / 4)}Text\nDialogue: ${','.repeat(size / 2)}бир`],
    [
      'captions that are all there at once',
      `[Events]\n${'Dialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,{\\b1}бир\n'.repeat(100_000)}`,
    ],
    ['tags in every caption', `${head}${'<'.repeat(10_000)}\n\n`.repeat(400)],
  ])('%s', (_, text) => {
    expect(Object.keys(read(text))).toHaveLength(1)
  })
})
