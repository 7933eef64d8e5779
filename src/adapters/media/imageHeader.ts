import { fourLetters, type ReadAt } from './byteReader'
import { findBox, isoBoxes } from './isoBoxes'

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif' | 'heic'
/** Pixels as stored, before the camera's orientation is applied; `null` where the header does not tell them. */
export type ImageHeader = {
  readonly format: ImageFormat
  readonly size: { readonly width: number; readonly height: number } | null
}

type Size = NonNullable<ImageHeader['size']>

/** What a photo's first bytes say, told before anything is decoded; `null` for what is no photo. */
export async function imageHeader(read: ReadAt, fileSize: number): Promise<ImageHeader | null> {
  const head = await read(0, 32)
  const format = formatOf(head)
  if (format === null) return null
  if (format === 'jpeg') return { format, size: await jpegSize(read) }
  if (format === 'avif' || format === 'heic') return { format, size: await heifSize(read, fileSize) }
  return { format, size: head.byteLength === 32 ? fixedSize(format, head) : null }
}

const heifBrands: Readonly<Record<string, ImageFormat>> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  mif1: 'heic',
  msf1: 'heic',
}

function formatOf(head: DataView): ImageFormat | null {
  if (head.byteLength < 12) return null
  const first = fourLetters(head)
  if (head.getUint16(0) === 0xffd8 && head.getUint8(2) === 0xff) return 'jpeg'
  if (head.getUint32(0) === 0x89504e47) return 'png'
  if (first === 'GIF8') return 'gif'
  if (first === 'RIFF' && fourLetters(head, 8) === 'WEBP') return 'webp'
  // Two letters are little: the reserved words and the size of the header that follows must fit too.
  if (
    first.startsWith('BM') &&
    head.byteLength >= 18 &&
    [12, 40, 52, 56, 108, 124].includes(head.getUint32(14, true))
  ) {
    return 'bmp'
  }
  if (fourLetters(head, 4) !== 'ftyp') return null
  const major = heifBrands[fourLetters(head, 8)] ?? null
  // A general brand: the compatible ones that follow tell what is inside.
  return major === 'heic' && [16, 20, 24, 28].some((at) => fourLetters(head, at) === 'avif') ? 'avif' : major
}

function fixedSize(format: ImageFormat, head: DataView): Size | null {
  if (format === 'png') {
    return fourLetters(head, 12) === 'IHDR' ? { width: head.getUint32(16), height: head.getUint32(20) } : null
  }
  if (format === 'gif') return { width: head.getUint16(6, true), height: head.getUint16(8, true) }
  if (format === 'webp') return webpSize(head)
  const isOld = head.getUint32(14, true) === 12
  return isOld
    ? { width: head.getUint16(18, true), height: head.getUint16(20, true) }
    : { width: Math.abs(head.getInt32(18, true)), height: Math.abs(head.getInt32(22, true)) }
}

function webpSize(head: DataView): Size | null {
  const kind = fourLetters(head, 12)
  if (kind === 'VP8X') {
    const low24 = (at: number) => head.getUint16(at, true) | (head.getUint8(at + 2) << 16)
    return { width: low24(24) + 1, height: low24(27) + 1 }
  }
  if (kind === 'VP8L') {
    const bits = head.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8 ') return null
  return { width: head.getUint16(26, true) & 0x3fff, height: head.getUint16(28, true) & 0x3fff }
}

/** Walks over the segments (EXIF, colour profile, thumbnails) to the one that starts the frame. */
async function jpegSize(read: ReadAt): Promise<Size | null> {
  let at = 2
  for (let count = 0; count < 1000; count++) {
    const segment = await read(at, 9)
    if (segment.byteLength < 9 || segment.getUint8(0) !== 0xff) return null
    const marker = segment.getUint8(1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: segment.getUint16(7), height: segment.getUint16(5) }
    if (marker === 0xda || marker === 0xd9) return null
    const isBare = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += marker === 0xff ? 1 : isBare ? 2 : 2 + segment.getUint16(2)
  }
  return null
}

/** The largest of the sizes listed: tiles and thumbnails are smaller than the picture they belong to. */
async function heifSize(read: ReadAt, fileSize: number): Promise<Size | null> {
  const path = [{ type: 'meta', skip: 4 }, { type: 'iprp' }, { type: 'ipco' }]
  const properties = await findBox(read, path, 0, fileSize)
  if (!properties) return null
  let largest: Size | null = null
  for await (const box of isoBoxes(read, properties.start, Math.min(fileSize, properties.end))) {
    if (box.type !== 'ispe') continue
    const view = await read(box.start + 4, 8)
    if (view.byteLength < 8) return null
    const size = { width: view.getUint32(0), height: view.getUint32(4) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
