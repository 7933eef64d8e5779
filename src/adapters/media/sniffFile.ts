import { fourLetters, type ReadAt } from './byteReader'
import { type ImageHeader, imageHeader } from './imageHeader'
import { isoBoxes } from './isoBoxes'

/**
 * What a file is by its first bytes; its name and its claimed type are never asked.
 * `media` may be opened by mediabunny; `convert` only by ffmpeg; `none` is neither picture nor sound.
 */
export type Sniffed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'image'; readonly header: ImageHeader }
  | { readonly kind: 'convert'; readonly container: string }
  | { readonly kind: 'media'; readonly container: string | null }

export async function sniffFile(read: ReadAt, fileSize: number): Promise<Sniffed> {
  if (fileSize === 0) return { kind: 'empty' }
  const header = await imageHeader(read, fileSize)
  if (header) return { kind: 'image', header }

  const head = await read(0, 4096)
  if (isText(head) || isArchive(head)) return { kind: 'none' }
  const foreign = onlyFfmpeg(head)
  if (foreign) return { kind: 'convert', container: foreign }
  if (['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'].includes(fourLetters(head, 4))) return oldQuickTime(read, fileSize)
  return { kind: 'media', container: commonContainer(head) }
}

/** Containers that ffmpeg opens and mediabunny does not. */
function onlyFfmpeg(head: DataView): string | null {
  const first = fourLetters(head)
  if (first === 'RIFF' && fourLetters(head, 8) === 'AVI ') return 'avi'
  if (startsWith(head, [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11])) return 'asf'
  if (first.startsWith('FLV')) return 'flv'
  if (startsWith(head, [0, 0, 1, 0xba]) || startsWith(head, [0, 0, 1, 0xb3])) return 'mpeg'
  if (first === '#!AM') return 'amr'
  if (first === 'FORM' && fourLetters(head, 8).startsWith('AIF')) return 'aiff'
  if (first === 'caff') return 'caf'
  if (startsWith(head, [0x0b, 0x77])) return 'ac3'
  // Of Ogg, mediabunny reads the sounds and passes over the picture.
  if (first === 'OggS' && letters(head).includes('theora')) return 'ogg'
  return null
}

/** Enough of a well-known beginning to say of what cannot be opened that it is damaged, not unknown. */
function commonContainer(head: DataView): string | null {
  const first = fourLetters(head)
  if (fourLetters(head, 4) === 'ftyp') return 'mp4'
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return 'matroska'
  if (first === 'RIFF' || first === 'RF64') return 'wav'
  if (first === 'OggS') return 'ogg'
  if (first === 'fLaC') return 'flac'
  if (first.startsWith('ID3')) return 'mp3'
  if (head.byteLength > 2 && head.getUint8(0) === 0xff && (head.getUint8(1) & 0xe0) === 0xe0) return 'mp3'
  if (isSync(head, 0, 188) || isSync(head, 4, 192)) return 'ts'
  return null
}

/** Packets of a transport stream begin with the same byte, at a fixed distance. */
const isSync = (head: DataView, at: number, step: number) =>
  [at, at + step].every((place) => place < head.byteLength && head.getUint8(place) === 0x47)

/** QuickTime of old cameras, without the box that names its kind: the index must be there, and what it points into. */
async function oldQuickTime(read: ReadAt, fileSize: number): Promise<Sniffed> {
  const whole = new Set<string>()
  for await (const { type, end } of isoBoxes(read, 0, fileSize)) if (end <= fileSize) whole.add(type)
  if (whole.has('moov') && whole.has('mdat')) return { kind: 'convert', container: 'mov' }
  return { kind: 'damaged', detail: `of QuickTime's boxes only ${[...whole].join(', ')}` }
}

/** Subtitles, playlists, projects, web pages and drawings: anything that can be read aloud. */
function isText(head: DataView): boolean {
  const bytes = new Uint8Array(head.buffer, head.byteOffset, head.byteLength)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    // UTF-16 of European languages has a zero in every second byte. An MPEG frame begins with 0xfffe too, without.
    return bytes.filter((byte) => byte === 0).length > bytes.length / 4
  }
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) && bytes.length > 1
}

function isArchive(head: DataView): boolean {
  const signatures = [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0x1f, 0x8b],
    [0x25, 0x50, 0x44, 0x46],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
  ]
  return signatures.some((signature) => startsWith(head, signature))
}

const letters = (head: DataView) =>
  new TextDecoder('latin1').decode(new Uint8Array(head.buffer, head.byteOffset, head.byteLength))

const startsWith = (head: DataView, bytes: readonly number[]) =>
  head.byteLength >= bytes.length && bytes.every((byte, index) => head.getUint8(index) === byte)
