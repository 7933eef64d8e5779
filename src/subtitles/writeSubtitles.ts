import type { Span } from '../project/time'
import { writeClock } from './clock'
import type { Subtitle } from './subtitle'
import { wordPlaces } from './wordPlaces'

/**
 * SubRip, in UTF-8 without a byte order mark, which strict players take for a part of the first number. Lines end as
 * on Windows: television sets that know no other way mix times into the words.
 */
export const writeSrt = (cues: readonly Subtitle[]): string =>
  cues
    .map(({ span, text }, index) => [index + 1, timing(span, ','), ...lines(text).map(safeInSrt), ''].join('\r\n'))
    .join('\r\n')

/** WebVTT with speakers as `<v Name>` and the beginnings of words as `<00:00:01.000>`. */
export const writeVtt = (cues: readonly Subtitle[]): string =>
  ['WEBVTT', '', ...cues.map((cue) => `${timing(cue.span, '.')}\n${vttText(cue)}\n`)].join('\n')

/** At least a thousandth: shorter ones would be no caption at all. */
function timing({ start, end }: Span, mark: ',' | '.'): string {
  return `${writeClock(start, mark)} --> ${writeClock(Math.max(end, Math.round(start / 1000) * 1000 + 1000), mark)}`
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** SRT knows no escapes. What reads as a tag, a time or an escape is written as web pages do, which VLC understands. */
const safeInSrt = (line: string) =>
  line
    .replace(/&(?=[#\w]{2,8};)/g, '&amp;')
    .replace(/<(?=[a-z\d/!?.])/gi, '&lt;')
    .replaceAll('{\\', '&#123;\\')
    .replace(/([-–—])>/g, '$1&gt;')

const safeInVtt = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('{\\', '&#123;\\')

function vttText({ span, text, speaker, words }: Subtitle): string {
  const told = lines(text).join('\n')
  const places = words ? wordPlaces(told) : []
  let out = speaker ? `<v ${safeInVtt(speaker.replace(/\s+/g, ' '))}>` : ''
  let at = 0
  let last = 0
  places.forEach(({ index }, word) => {
    const start = Math.round((words?.[word] ?? 0) / 1000) * 1000
    if (start <= last) return
    out += `${safeInVtt(told.slice(at, index))}<${writeClock(span.start + start, '.')}>`
    at = index
    last = start
  })
  return out + safeInVtt(told.slice(at))
}
