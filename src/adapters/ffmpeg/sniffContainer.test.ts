import { describe, expect, it } from 'vitest'
import { sniffContainer } from './sniffContainer'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)))
const repeat = (part: readonly number[], times: number) => Array.from({ length: times }, () => part).flat()
const zeros = (length: number) => new Array<number>(length).fill(0)

describe('sniffContainer', () => {
  it.each([
    ['MP4', bytes([0, 0, 0, 24], 'ftypisom'), 'mov'],
    ['an old QuickTime film without ftyp', bytes([0, 0, 0, 8], 'wide', zeros(8)), 'mov'],
    ['a film whose header is at its end', bytes([0, 9, 9, 9], 'mdat', zeros(8)), 'mov'],
    ['Matroska and WebM', bytes([0x1a, 0x45, 0xdf, 0xa3]), 'matroska'],
    ['AVI', bytes('RIFF', [9, 9, 9, 9], 'AVI LIST'), 'avi'],
    ['WAVE', bytes('RIFF', [9, 9, 9, 9], 'WAVEfmt '), 'wav'],
    ['ASF', bytes([0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0, 0xaa, 0, 0x62, 0xce, 0x6c]), 'asf'],
    ['FLV', bytes('FLV', [1, 5, 0, 0, 0, 9]), 'flv'],
    ['a programme stream', bytes([0, 0, 1, 0xba, 0x44]), 'mpeg'],
    ['a bare MPEG picture stream', bytes([0, 0, 1, 0xb3, 0x14]), 'mpegvideo'],
    ['Ogg', bytes('OggS', [0, 2]), 'ogg'],
    ['FLAC', bytes('fLaC', [0, 0]), 'flac'],
    ['AMR', bytes('#!AMR\n'), 'amr'],
    ['a transport stream', bytes(repeat([0x47, ...zeros(187)], 5)), 'mpegts'],
    ['a camera’s transport stream', bytes(repeat([0, 0, 0, 0, 0x47, ...zeros(187)], 5)), 'mpegts'],
    ['a transport stream after junk', bytes(zeros(333), repeat([0x47, ...zeros(187)], 5)), 'mpegts'],
    ['MP3', bytes(repeat([0xff, 0xfb, 0x90, 0x00, ...zeros(413)], 2)), 'mp3'],
    [
      'MP3 with a tag',
      bytes('ID3', [4, 0, 0, 0, 0, 0, 2, 1, 1], repeat([0xff, 0xfb, 0x90, 0x00, ...zeros(413)], 2)),
      'mp3',
    ],
    ['MP3 with a cover longer than what was read', bytes('ID3', [4, 0, 0, 0, 9, 0, 0], zeros(40)), 'mp3'],
    ['AAC', bytes(repeat([0xff, 0xf1, 0x50, 0x80, 0x02, 0x00, 0x00, ...zeros(9)], 2)), 'aac'],
    ['AC-3', bytes([0x0b, 0x77, 0, 0, 0x14, 0x40]), 'ac3'],
    ['E-AC-3', bytes([0x0b, 0x77, 0, 0, 0x14, 0x80]), 'eac3'],
  ])('knows %s', (_, file, container) => expect(sniffContainer(file)).toBe(container))

  it.each([
    ['nothing', bytes()],
    ['text', bytes('Once upon a time there was a film.')],
    ['an HLS list, which opens other files', bytes('#EXTM3U\n#EXTINF:5,\n/in/input\n')],
    ['a list for concat, which opens other files', bytes("ffconcat version 1.0\nfile '/in/input'\n")],
    ['JSON', bytes('{"a":1}')],
    ['a ZIP', bytes('PK', [3, 4, 20, 0, 0, 0])],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF')],
    ['a photo in a film’s boxes', bytes([0, 0, 0, 24], 'ftypheic')],
    ['two sync bits in noise', bytes([0xff, 0xfb, 0x90, 0x00], zeros(900))],
    ['all zeros', bytes(zeros(4096))],
  ])('knows no container in %s', (_, file) => expect(sniffContainer(file)).toBeNull())
})
