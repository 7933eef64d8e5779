import { expect, test } from 'vitest'
import { box, bytes, fileOf, le32, u32, zeros } from './bytes'
import { sniffFile } from './sniffFile'

const sniff = (content: Uint8Array<ArrayBuffer>) => {
  const { read, size } = fileOf(content)
  return sniffFile(read, size)
}

test('nothing at all', async () => {
  expect(await sniff(zeros(0))).toEqual({ kind: 'empty' })
})

test.each([
  ['a playlist', bytes('#EXTM3U\n#EXT-X-VERSION:3\nhttps://example.com/a.ts\n')],
  ['a list for ffmpeg', bytes('ffconcat version 1.0\nfile /etc/passwd\n')],
  ['JSON', bytes('{"video": "no"}')],
  ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['Cyrillic subtitles', new TextEncoder().encode('1\n00:00:01,000 --> 00:00:02,000\nСалам, ңөү\n')],
  ['subtitles in UTF-16', bytes(0xff, 0xfe, ...Array.from('1 subtitle', (letter) => [letter.charCodeAt(0), 0]))],
  ['a zip', bytes('PK', 3, 4, zeros(100))],
])('%s is neither picture nor sound', async (_, content) => {
  expect(await sniff(content)).toEqual({ kind: 'none' })
})

test('what only ffmpeg opens', async () => {
  expect(await sniff(bytes('RIFF', le32(500), 'AVI ', zeros(500)))).toEqual({ kind: 'convert', container: 'avi' })
  expect(await sniff(bytes('OggS', zeros(24), 0x80, 'theora', zeros(99)))).toEqual({
    kind: 'convert',
    container: 'ogg',
  })
})

test('what both open is first shown to mediabunny', async () => {
  expect(await sniff(bytes(box('ftyp', 'isom', zeros(4)), box('moov', zeros(8))))).toMatchObject({ kind: 'media' })
  expect(await sniff(bytes('OggS', zeros(24), 1, 'vorbis', zeros(99)))).toEqual({ kind: 'media', container: 'ogg' })
  expect(await sniff(bytes(u32(0x1a45dfa3), zeros(99)))).toEqual({ kind: 'media', container: 'matroska' })
})

test('QuickTime of old cameras needs its index and its media, both whole', async () => {
  const old = bytes(box('mdat', zeros(300)), box('moov', zeros(100)))
  expect(await sniff(old)).toEqual({ kind: 'convert', container: 'mov' })
  expect(await sniff(old.slice(0, 350))).toMatchObject({ kind: 'damaged' })
  expect(await sniff(bytes(box('moov', zeros(300))))).toMatchObject({ kind: 'damaged' })
})

test('a photo is told with its size', async () => {
  const gif = bytes('GIF89a', 2, 0, 3, 0, zeros(30))
  expect(await sniff(gif)).toEqual({ kind: 'image', header: { format: 'gif', size: { width: 2, height: 3 } } })
})
