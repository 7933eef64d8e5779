type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The text of a file whose encoding nobody names. A byte order mark is not part of it. */
export function decodeText(bytes: Uint8Array): string {
  const told = markOf(bytes) ?? wideEncodingOf(bytes)
  if (told) return new TextDecoder(told).decode(bytes)
  const text = new TextDecoder().decode(bytes)
  return isText(text) ? text : new TextDecoder('windows-1251').decode(bytes)
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Numbers, arrows and line ends have a zero in each of their two bytes, also where the words are Cyrillic. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 2 / 5
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : null
}

/** UTF-8 that is cut off or damaged in a few places is still text; what is of the eight-bit kind is wrong in most. */
function isText(text: string): boolean {
  if (!text.includes('\ufffd')) return true
  let wrong = 0
  let right = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) wrong++
    else if (code > 0x7f) right++
  }
  return wrong < right
}
