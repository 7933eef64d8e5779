import { readTiming, type Timing } from './clock'
import type { RawCue, RawFile } from './raw'

type Format = 'srt' | 'vtt'

/**
 * The captions of SRT and VTT: a line of times, then the words, up to the next line of times. A blank line amid the
 * words does not end them, since people make such files by hand; a number or a name before the times is no word.
 */
export function readBlocks(lines: readonly string[], format: Format): RawFile {
  const cues: RawCue[] = []
  const beside = { notes: 0, styling: 0 }
  let timing: Timing | null = null
  let words: string[] = []
  let skips = format === 'vtt'
  let afterBlank = true

  for (const line of lines) {
    const next = readTiming(line)
    const blank = line.trim() === ''
    if (next && isTiming(next, afterBlank, words.at(-1))) {
      if (timing) cues.push({ ...timing, text: withoutName(words, format).join('\n') })
      timing = next
      words = []
      skips = false
    } else if (blank) {
      skips = false
      if (words.at(-1) !== '') words.push('')
    } else if (format === 'vtt' && afterBlank && /^(NOTE|STYLE|REGION)(\s|$)/.test(line)) {
      skips = true
      beside[line.startsWith('NOTE') ? 'notes' : 'styling']++
    } else if (!skips) words.push(line)
    afterBlank = blank
  }
  if (timing) cues.push({ ...timing, text: words.join('\n') })
  return { cues, beside }
}

/** Broken times are told from an arrow amid the words by what stands before. */
const isTiming = ({ start, end }: Timing, afterBlank: boolean, before: string | undefined) =>
  (start !== null && end !== null) || afterBlank || before === undefined || isNumber(before)

const isNumber = (line: string) => /^\s*\d{1,9}\s*$/.test(line)

/** In SRT the number of the next caption, also in files with a blank line after every other; in VTT any name. */
function withoutName(words: readonly string[], format: Format): readonly string[] {
  const at = words.findLastIndex((line) => line !== '')
  const last = words[at]
  if (last === undefined) return words
  const isLast = at === words.length - 1
  const standsApart = words[at - 1] === ''
  const isName = isNumber(last) ? isLast || standsApart : format === 'vtt' && isLast && standsApart
  return isName ? words.slice(0, at) : words
}
