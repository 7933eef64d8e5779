import { readClock } from './clock'
import { readEntity } from './entities'
import { type Bare, mark } from './raw'

const special = /[<&{]/g
const longestTag = 300

/**
 * The words of a caption of SRT or VTT, without tags such as `<b>`, `<v Name>` or `{\an8}`, with `&lt;` as `<`. What is
 * decoded is never looked at again, so nothing can hide in it. `start`: the caption's, in microseconds.
 */
export function bareMarkup(raw: string, start: number): Bare {
  const times: number[] = []
  const voices = new Set<string>()
  let styled = false
  let text = ''
  let at = 0
  /** Whether a `>` or `}` is still to come: else every `<` would look through all that follows, in vain. */
  const closes: Record<string, boolean> = { '>': true, '}': true }
  const closing = (sign: '>' | '}', from: number) => {
    const found = closes[sign] ? raw.indexOf(sign, from) : -1
    if (found < 0) closes[sign] = false
    return found
  }

  const takeTag = (tag: string) => {
    const time = readClock(tag)
    const voice = /^v(?:\.[^\s]*)?\s+(.+)$/s.exec(tag)?.[1]
    if (time !== null) {
      times.push(time - start)
      text += mark
    } else if (voice !== undefined) {
      voices.add(decoded(voice).trim())
      if (text !== '' && !text.endsWith('\n')) text += '\n'
    } else if (/^br\b/i.test(tag)) text += '\n'
    else if (!/^\/?v\b/.test(tag)) styled = true
  }

  special.lastIndex = 0
  for (let found = special.exec(raw); found; found = special.exec(raw)) {
    const { index } = found
    const entity = found[0] === '&' ? readEntity(raw, index) : null
    const end = endOfTag(raw, index, closing)
    if (!entity && end < 0) continue
    text += raw.slice(at, index)
    if (entity) text += entity.sign
    else if (found[0] === '<') takeTag(raw.slice(index + 1, Math.min(end, index + longestTag)))
    else styled = true
    at = entity ? index + entity.length : end + 1
    special.lastIndex = at
  }
  text += raw.slice(at)
  const [speaker] = voices
  return { text, times, styled, drawn: false, ...(speaker && voices.size === 1 && { speaker }) }
}

/** A `<` before a space or another sign is one that somebody typed: "2 < 3". */
function endOfTag(raw: string, index: number, closing: (sign: '>' | '}', from: number) => number): number {
  const next = raw[index + 1] ?? ''
  if (raw[index] === '<') return /[a-z\d/!?.]/i.test(next) ? closing('>', index) : -1
  return raw[index] === '{' && next === '\\' ? closing('}', index) : -1
}

/** Names have signs written as `&…;` too. */
const decoded = (name: string) => name.replace(/&[#\w]{2,8};/g, (written) => readEntity(written, 0)?.sign ?? written)
