import { expect, it } from 'vitest'
import { decodeText } from './decodeText'

const text = '1\r\n00:00:01,000 --> 00:00:02,000\r\nБармак оюну: көңүл, ү, 🙂\r\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (bigEndian: boolean, marked: boolean) => {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2))
  view.setUint16(0, 0xfeff, !bigEndian)
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), !bigEndian)
  return new Uint8Array(view.buffer).subarray(marked ? 0 : 2)
}

it.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
  ['UTF-16 LE', utf16(false, false)],
  ['UTF-16 LE with a mark', utf16(false, true)],
  ['UTF-16 BE', utf16(true, false)],
  ['UTF-16 BE with a mark', utf16(true, true)],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe(text))

/** А…я lie in one row there; ё and Ё apart. */
const in1251 = (words: string) =>
  Uint8Array.from(words, (sign) => {
    const code = sign.charCodeAt(0)
    if (sign === 'ё') return 0xb8
    return code >= 0x410 && code < 0x450 ? code - 0x350 : code
  })

it('reads Windows-1251', () => {
  const words = '1\n00:00:01,000 --> 00:00:02,000\nЩука съела ёжика\n'
  expect(decodeText(in1251(words))).toBe(words)
})

it('still takes UTF-8 for what it is where it is cut off', () => {
  expect(decodeText(new TextEncoder().encode('Салам, дүйнө').subarray(0, -1))).toBe('Салам, дүйн\ufffd')
})

it('reads nothing out of nothing', () => expect(decodeText(new Uint8Array())).toBe(''))
