const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
}
const pattern = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/y

/** The sign that is written as `&…;` at this place of a text, and how long that is; `null` where it means itself. */
export function readEntity(text: string, at: number): { readonly sign: string; readonly length: number } | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return null
  const [whole, decimal, hex, name] = found
  const sign = name === undefined ? signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) : named[name]
  return sign === undefined ? null : { sign, length: whole.length }
}

/** Numbers that are no sign are a space. */
function signOf(code: number): string {
  const isSign = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
  return isSign ? String.fromCodePoint(code) : ' '
}
