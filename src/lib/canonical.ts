/** A JSON value as text: what is alike is written alike, in whatever order its keys came. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Whether two JSON values say the same. */
export const isAlike = (one: unknown, other: unknown): boolean => one === other || canonical(one) === canonical(other)
