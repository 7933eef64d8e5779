import type { Micros } from '../project/time'
import { mark } from './raw'
import { wordPlaces } from './wordPlaces'

type Known = { readonly at: number; readonly time: number }

/**
 * When each word begins, from the times told at the marks of a text. A word that has none of its own begins between
 * those around it, by the letters that lie before it. `length`: the caption's.
 */
export function wordStarts(marked: string, times: readonly number[], length: Micros): readonly Micros[] | undefined {
  const parts = marked.split(mark)
  const text = parts.join('')
  const known = knownTimes(parts, times, length)
  if (known.length === 0) return undefined

  let next = 0
  let before: Known = { at: 0, time: 0 }
  let wordEnd = 0
  const starts = wordPlaces(text).map(({ index, end }) => {
    let own: Known | null = null
    for (let told = known[next]; told && told.at <= index; told = known[++next]) {
      if (told.at >= wordEnd) own = told
      before = told
    }
    wordEnd = end
    const after = known[next] ?? { at: text.length, time: length }
    const share = (index - before.at) / Math.max(1, after.at - before.at)
    return Math.round(own?.time ?? before.time + share * (after.time - before.time)) as Micros
  })
  return starts.some((start) => start > 0) ? starts : undefined
}

/** Times never run back, nor beyond the caption. */
function knownTimes(parts: readonly string[], times: readonly number[], length: number): Known[] {
  let at = 0
  let latest = 0
  return parts.slice(0, -1).map((part, index) => {
    at += part.length
    latest = Math.max(latest, Math.min(length, times[index] ?? 0))
    return { at, time: latest }
  })
}
