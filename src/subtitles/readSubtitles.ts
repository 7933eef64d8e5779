import { bareAss } from './bareAss'
import { bareMarkup } from './bareMarkup'
import { decodeText } from './decodeText'
import { partOverlaps } from './partOverlaps'
import type { Bare, RawFile } from './raw'
import { readAss } from './readAss'
import { readBlocks } from './readBlocks'
import { settleCue } from './settleCue'
import { type Format, sniffFormat } from './sniffFormat'
import {
  type Left,
  type LeftCode,
  leftCodes,
  mostSubtitles,
  type Subtitle,
  type SubtitleRefusal,
  type Subtitles,
} from './subtitle'

type Read = { readonly value: Subtitles } | { readonly refused: SubtitleRefusal }

/** An evening of captions has 100 KB. With fonts in it a file has a few MB. */
export const mostBytes = 20_000_000

/**
 * The captions of an SRT, WebVTT or ASS file as far as they make sense, and what was not taken. Works in linear time
 * whatever is in the file, and nothing of it is ever run or shown as anything but text.
 */
export function readSubtitles(bytes: Uint8Array): Read {
  if (bytes.length > mostBytes) return { refused: 'too-much-text' }
  const lines = decodeText(bytes).split(/\r\n?|\n/)
  if (lines.every((line) => line.trim() === '')) return { refused: 'empty' }
  const format = sniffFormat(lines)
  if (format === null) return { refused: 'not-captions' }
  if (format === 'ttml') return { refused: 'ttml' }
  const subtitles = settle(readers[format](lines), format === 'ass' ? bareAss : bareMarkup)
  return subtitles.cues.length === 0 ? { refused: 'no-captions' } : { value: subtitles }
}

const readers: Readonly<Record<Exclude<Format, 'ttml'>, (lines: readonly string[]) => RawFile>> = {
  srt: (lines) => readBlocks(lines, 'srt'),
  vtt: (lines) => readBlocks(lines, 'vtt'),
  ass: readAss,
}

function settle({ cues, beside }: RawFile, bare: (text: string, start: number) => Bare): Subtitles {
  const counts = new Map<LeftCode, number>(Object.entries(beside) as [LeftCode, number][])
  const count = (code: LeftCode, more = 1) => counts.set(code, (counts.get(code) ?? 0) + more)
  const taken: Subtitle[] = []
  for (const [index, raw] of cues.entries()) {
    if (taken.length === mostSubtitles) {
      count('tooMany', cues.length - index)
      break
    }
    const { cue, left } = settleCue(raw, bare)
    for (const code of left) count(code)
    if (cue) taken.push(cue)
  }
  const { cues: parted, met } = partOverlaps(taken)
  count('overlap', met)
  return { cues: parted, left: leftCodes.map((code): Left => ({ code, count: counts.get(code) ?? 0 })).filter(isLeft) }
}

const isLeft = ({ count }: Left) => count > 0
