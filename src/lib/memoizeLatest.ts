/**
 * Remembers the answers for the objects that it was asked about last, `count` of them. What was asked about longer ago
 * is worked out anew: for answers so large that they must not live as long as the objects do.
 */
export function memoizeLatest<Key extends object, Value>(
  count: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known: { readonly key: Key; readonly value: Value }[] = []
  return (key) => {
    const index = known.findIndex((each) => each.key === key)
    const found = known[index] ?? { key, value: compute(key) }
    if (index === 0) return found.value
    if (index > 0) known.splice(index, 1)
    known.unshift(found)
    if (known.length > count) known.pop()
    return found.value
  }
}
