import type { Micros } from '../project/time'

/**
 * Characters per second above which people no longer read along easily: what Netflix asks of Russian subtitles for
 * adults. There and in the subtitle editors spaces and punctuation count, so they do here.
 */
export const fastReading = 17

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The segmenter's time grows with the square of the text, and no caption is as long. */
const longestCount = 2000
/** Latin and Cyrillic letters and usual marks, each a sign of its own: most texts need no segmenter, which is slow. */
const plain = /^[\u0020-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u203a№]*$/

/** Signs as people count them: an emoji is one. */
export const signsOf = (text: string) =>
  text.length > longestCount || plain.test(text) ? text.length : [...graphemes.segment(text)].length

/** Signs per second, line breaks counted as the spaces that they stand for. */
export function readingSpeed(text: string, length: Micros): number {
  const signs = signsOf(text.trim().replace(/\s+/g, ' '))
  return signs === 0 ? 0 : (signs * 1_000_000) / Math.max(1, length)
}
