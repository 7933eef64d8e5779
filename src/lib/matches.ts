// Many keyboards lack ң, ө and ү: whoever types н, о and у finds them as well.
const folded: Readonly<Record<string, string>> = { ң: 'н', ө: 'о', ү: 'у', ё: 'е' }
const parts = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ңөүё]/g, (letter) => folded[letter] ?? letter)
    .split(/[\s«»“”]+/)
    .filter(Boolean)

/**
 * Whether each word that was typed begins a word of the sentence or names a key: `бөл`, `ctrl z`, `ctrl+z`, `→`. A single
 * letter means the key alone; S is not Shift.
 */
export function matches(query: string, sentence: string, caps: readonly string[]): boolean {
  const words = parts(sentence)
  const signs = caps.flatMap(parts)
  const typed = parts(query).flatMap((part) => (part.length > 1 ? part.split('+').filter(Boolean) : part))
  return typed.every(
    (part) =>
      words.some((word) => word.startsWith(part)) ||
      signs.some((sign) => (part.length > 1 ? sign.startsWith(part) : sign === part)),
  )
}
