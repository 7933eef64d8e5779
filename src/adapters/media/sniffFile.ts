import { type Container, sniffContainer, sniffLength } from '../ffmpeg/sniffContainer'
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
  | { readonly kind: 'convert'; readonly container: Container }
  | { readonly kind: 'media'; readonly container: Container | null }

export async function sniffFile(read: ReadAt, fileSize: number): Promise<Sniffed> {
  if (fileSize === 0) return { kind: 'empty' }
  const header = await imageHeader(read, fileSize)
  if (header) return { kind: 'image', header }

  const head = await read(0, sniffLength)
  const bytes = new Uint8Array(head.buffer, head.byteOffset, head.byteLength)
  if (isText(bytes.subarray(0, 4096)) || isArchive(bytes)) return { kind: 'none' }
  const container = sniffContainer(bytes)
  if (container === 'mov' && fourLetters(head, 4) !== 'ftyp') return oldQuickTime(read, fileSize)
  if (container !== null && (!shared.has(container) || isTheora(bytes))) return { kind: 'convert', container }
  return { kind: 'media', container }
}

/** What mediabunny opens too, and faster. */
const shared = new Set<Container>(['mov', 'matroska', 'mpegts', 'wav', 'flac', 'ogg', 'mp3', 'aac'])

/** Of Ogg, mediabunny reads the sounds and passes over the pictures. */
const isTheora = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes('\x80theora')

/** QuickTime of old cameras, without the box that names its kind: the index must be there, and what it points into. */
async function oldQuickTime(read: ReadAt, fileSize: number): Promise<Sniffed> {
  const whole = new Set<string>()
  for await (const { type, end } of isoBoxes(read, 0, fileSize)) if (end <= fileSize) whole.add(type)
  if (whole.has('moov') && whole.has('mdat')) return { kind: 'convert', container: 'mov' }
  return { kind: 'damaged', detail: `of QuickTime's boxes only ${[...whole].join(', ')}` }
}

/** Subtitles, playlists, projects, web pages and drawings: anything that can be read aloud. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    // UTF-16 of European languages has a zero in every second byte. An MPEG frame begins with 0xfffe too, without.
    return bytes.filter((byte) => byte === 0).length > bytes.length / 4
  }
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) && bytes.length > 1
}

function isArchive(bytes: Uint8Array): boolean {
  const signatures = [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0x1f, 0x8b],
    [0x25, 0x50, 0x44, 0x46],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
  ]
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))
}
