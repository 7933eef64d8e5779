import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { readSubtitles } from '../src/subtitles/readSubtitles'
import type { Subtitle, Subtitles } from '../src/subtitles/subtitle'
import { writeSrt, writeVtt } from '../src/subtitles/writeSubtitles'
import { corpus, rowsOf } from './corpusTruth'

const isThere = existsSync(join(corpus, 'INDEX.tsv'))

/** Where a film takes fewer captions than the index counts, or none, and why. All others are taken to the last. */
const fewer: Readonly<Record<string, number | string>> = {
  // One lies before the film altogether.
  'media3-typical_negative_timestamps.srt': 2,
  // Two that are there at the same time are one of two lines.
  'media3-overlapping_timecodes.ass': 6,
  // Two have no beginning that can be read.
  'media3-invalid_timecodes.ass': 6,
  // The index counts arrows, and the letters of its fonts have four.
  'subtitle_with_attached_fonts_aegisub.ass': 1,
  'media3-empty.srt': 'empty',
  'ttml_example_apple.ttml': 'ttml',
}

test('caption files of others come in, go out and come in again as they were', () => {
  test.skip(!isThere, `Skipped: there are no real files in ${corpus}. Nothing is wrong with the program.`)
  const files = rowsOf(join(corpus, 'INDEX.tsv')).filter(({ category }) => category?.startsWith('15'))
  expect(files.length).toBeGreaterThan(20)

  for (const { file = '', expect: expected, ...row } of files) {
    const name = file.split('/').at(-1) ?? ''
    const outcome = readSubtitles(readFileSync(join(corpus, file)))
    console.log([name.padEnd(52), 'refused' in outcome ? outcome.refused : inWords(outcome.value)].join(' '))
    const counted = Number(/cues=(\d+)/.exec(row['facts (ffprobe/exiftool)'] ?? '')?.[1] ?? 0)
    const told = fewer[name] ?? counted

    if ('refused' in outcome) {
      expect.soft(outcome.refused, name).toBe(told)
      expect.soft(expected, name).not.toBe('ok')
      continue
    }
    const { cues } = outcome.value
    expect.soft(cues.length, name).toBe(told)
    expect.soft(readAgain(writeVtt(cues)), name).toEqual(cues)
    expect.soft(readAgain(writeSrt(cues)), name).toEqual(cues.map(({ span, text }) => ({ span, text })))
  }
})

function readAgain(text: string): readonly Subtitle[] {
  const outcome = readSubtitles(new TextEncoder().encode(text))
  if ('refused' in outcome) throw new Error(`refused as ${outcome.refused}`)
  expect(outcome.value.left).toEqual([])
  return outcome.value.cues
}

function inWords({ cues, left }: Subtitles): string {
  const without = left.map(({ code, count }) => `${count} ${code}`).join(', ')
  const speakers = new Set(cues.flatMap(({ speaker }) => speaker ?? [])).size
  return `${cues.length} captions${speakers ? `, ${speakers} speakers` : ''}${without ? `; ${without}` : ''}`
}
