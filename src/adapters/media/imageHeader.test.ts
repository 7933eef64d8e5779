import { expect, test } from 'vitest'
import { box, bytes, fileOf, le16, le32, type Part, u16, u32, zeros } from './bytes'
import { imageHeader } from './imageHeader'

const headerOf = (content: Uint8Array<ArrayBuffer>) => {
  const { read, size } = fileOf(content)
  return imageHeader(read, size)
}

const size = { width: 640, height: 480 }
const segment = (marker: number, length: number) => bytes(0xff, marker, u16(length), zeros(length - 2))
const frame = bytes(0xff, 0xc2, u16(11), 8, u16(480), u16(640), zeros(4))
const webp = (kind: string, ...rest: readonly Part[]) =>
  bytes('RIFF', le32(100), 'WEBP', kind, le32(20), ...rest, zeros(20))

test.each([
  ['png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', u32(13), 'IHDR', u32(640), u32(480), zeros(9))],
  ['gif', bytes('GIF89a', le16(640), le16(480), zeros(30))],
  ['bmp', bytes('BM', zeros(12), le32(40), le32(640), le32(-480), zeros(30))],
  ['webp', webp('VP8 ', zeros(3), 0x9d, 0x01, 0x2a, le16(640), le16(480))],
  ['webp', webp('VP8L', 0x2f, le32(639 | (479 << 14)))],
  ['webp', webp('VP8X', zeros(4), le16(639), 0, le16(479), 0)],
  ['jpeg', bytes(0xff, 0xd8, segment(0xe0, 16), frame)],
  ['jpeg', bytes(0xff, 0xd8, segment(0xe1, 60_000), segment(0xe2, 60_000), 0xff, segment(0xdb, 67), frame)],
] as const)('%s', async (format, content) => {
  expect(await headerOf(content)).toEqual({ format, size })
})

test('of the pictures in an AVIF file the largest counts, the others are its tiles and thumbnails', async () => {
  const ispe = (width: number, height: number) => box('ispe', zeros(4), u32(width), u32(height))
  const properties = box('iprp', box('ipco', ispe(64, 64), box('colr', zeros(7)), ispe(640, 480), ispe(320, 240)))
  const content = bytes(
    box('ftyp', 'mif1', zeros(4), 'avif', 'miaf'),
    box('meta', zeros(4), box('hdlr', zeros(24)), properties),
  )
  expect(await headerOf(content)).toEqual({ format: 'avif', size })
})

test('a header that is cut off or senseless has no size', async () => {
  expect(await headerOf(bytes(0x89, 'PNG\r\n', 0x1a, '\n', zeros(4)))).toEqual({ format: 'png', size: null })
  expect(await headerOf(bytes(0x89, 'PNG\r\n', 0x1a, '\n', zeros(64)))).toEqual({ format: 'png', size: null })
  expect(await headerOf(bytes(0xff, 0xd8, segment(0xe1, 60_000).subarray(0, 1000)))).toEqual({
    format: 'jpeg',
    size: null,
  })
  expect(await headerOf(bytes(box('ftyp', 'heic', zeros(4), 'mif1')))).toEqual({ format: 'heic', size: null })
})

test('what only begins a little like a photo is none', async () => {
  expect(await headerOf(bytes('BM is how this text begins, and it goes on'))).toBeNull()
  expect(await headerOf(bytes('RIFF', le32(100), 'WAVE', zeros(40)))).toBeNull()
  expect(await headerOf(bytes(box('ftyp', 'isom', zeros(4), 'mp41')))).toBeNull()
  expect(await headerOf(bytes(0xff, 0xd8))).toBeNull()
})
