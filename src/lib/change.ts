type Parts = Readonly<Record<string, unknown>>

/** What makes one JSON value out of another. It names only what is not the very same in both. */
export type Change =
  | { readonly to: unknown }
  /** Other values under these keys, or, in a list that stays as long as it was, at these places. */
  | { readonly parts: Readonly<Record<string, Change>>; readonly gone: readonly string[] }
  /** In a list, from `at` on, `gone` things make way for others. */
  | { readonly at: number; readonly gone: number; readonly things: readonly unknown[] }

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

export function changeOf(before: unknown, after: unknown): Change {
  if (isList(before) && isList(after) && before.length !== after.length) return spliceOf(before, after)
  if (!isParts(before) || !isParts(after) || isList(before) !== isList(after)) return { to: after }
  const changed = Object.keys(after).filter((key) => after[key] !== before[key] || !Object.hasOwn(before, key))
  return {
    parts: Object.fromEntries(changed.map((key) => [key, changeOf(before[key], after[key])])),
    gone: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  }
}

// | a | b | c | d |  ->  | a | x | d |      what is the same at both ends stays
function spliceOf(before: readonly unknown[], after: readonly unknown[]): Change {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at++
  let end = 0
  while (end < shorter - at && before.at(-1 - end) === after.at(-1 - end)) end++
  return { at, gone: before.length - end - at, things: after.slice(at, after.length - end) }
}

/** The value after the change. What the change does not name is the very same as before. */
export function changed(before: unknown, change: Change): unknown {
  if ('to' in change) return change.to
  if ('at' in change) return (before as readonly unknown[]).toSpliced(change.at, change.gone, ...change.things)
  const entries = Object.entries(change.parts).map(([key, part]) => [key, changed((before as Parts)[key], part)])
  if (isList(before)) return Object.assign([...before], Object.fromEntries(entries))
  const kept = Object.entries(before as Parts).filter(([key]) => !change.gone.includes(key))
  return Object.fromEntries([...kept, ...entries])
}
