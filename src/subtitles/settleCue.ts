import { cleanText, longestText } from '../project/cleanText'
import { longest } from '../project/source'
import type { Micros, Span } from '../project/time'
import { type Bare, mark, type RawCue } from './raw'
import type { LeftCode, Subtitle } from './subtitle'
import { wordStarts } from './wordStarts'

/** What is done to a caption of a file to make it one of a film: the caption, if any, and what was not taken. */
export type Settled = { readonly cue: Subtitle | null; readonly left: readonly LeftCode[] }

/** Some files hold a book in one caption. More than this of it is not even looked at. */
const longestRaw = 8 * longestText
const longestName = 60
/** Where a file does not tell when a caption ends: long enough to read two lines. */
const usualLength = 2_000_000

export function settleCue(raw: RawCue, bare: (text: string, start: number) => Bare): Settled {
  const span = settleSpan(raw)
  if (!span) return { cue: null, left: ['times'] }
  const whole = raw.text.replaceAll(mark, '')
  const found = bare(whole.slice(0, longestRaw), span.start)
  const marked = tidyLines(cleanText(found.text))
  const text = tidyLines(marked.replaceAll(mark, ''))
  const left: LeftCode[] = []
  if (found.drawn) left.push('drawing')
  if (text === '') return { cue: null, left: found.drawn ? left : ['empty'] }

  if (found.styled || raw.placed) left.push('styling')
  if (whole.length > longestRaw || found.text.length > longestText + found.times.length) left.push('long')
  if (span.end !== raw.end || span.start !== raw.start) left.push('mended')
  const speaker = nameOf(raw.speaker ?? found.speaker)
  const words = wordStarts(marked, found.times, (span.end - span.start) as Micros)
  return { cue: { span, text, ...(speaker && { speaker }), ...(words && { words }) }, left }
}

/** A caption that began before the film is there from its start on; one that never ends, for a while. */
function settleSpan({ start: told, end: toldEnd }: RawCue): Span | null {
  if (told === null || told >= longest || (told < 0 && (toldEnd === null || toldEnd <= 0))) return null
  const start = Math.max(0, told)
  const end = toldEnd === null || toldEnd <= start ? start + usualLength : toldEnd
  return { start: start as Micros, end: Math.min(end, longest) as Micros }
}

/** No empty lines and no space at their ends. */
const tidyLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const nameOf = (name = '') => cleanText(name).replace(/\s+/g, ' ').trim().slice(0, longestName).trim()
