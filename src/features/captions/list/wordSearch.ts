/** What is sought, in any case, as a pattern of its letters alone; `null` where nothing is sought. */
export function patternOf(sought: string): RegExp | null {
  const plain = sought.normalize('NFC')
  return plain === '' ? null : new RegExp(plain.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'giu')
}

/** How often it stands in a text. */
export const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The text with another word in each place; nothing in that word means anything but itself. */
export const swapped = (text: string, pattern: RegExp, word: string): string =>
  text.replace(pattern, () => word.normalize('NFC'))
