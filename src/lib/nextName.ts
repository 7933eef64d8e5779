/** The first of `name (2)`, `name (3)`… that is not taken; no longer than `longest`. */
export function nextName(name: string, taken: readonly string[], longest: number): string {
  const stem = name.replace(/ \(\d+\)$/, '')
  for (let count = 2; ; count++) {
    const ending = ` (${count})`
    const next = stem.slice(0, longest - ending.length) + ending
    if (!taken.includes(next)) return next
  }
}
