/** The name by which ffmpeg knows a container; it is given to `-f`, so that ffmpeg never guesses. */
export type Container =
  | 'mov'
  | 'matroska'
  | 'avi'
  | 'asf'
  | 'flv'
  | 'mpegts'
  | 'mpeg'
  | 'mpegvideo'
  | 'm4v'
  | 'h264'
  | 'hevc'
  | 'ivf'
  | 'mxf'
  | 'rm'
  | 'dv'
  | 'wav'
  | 'aiff'
  | 'caf'
  | 'au'
  | 'flac'
  | 'ogg'
  | 'mp3'
  | 'aac'
  | 'ac3'
  | 'eac3'
  | 'dts'
  | 'amr'
  | 'ape'
  | 'wv'
  | 'tta'

/** So many bytes from the start of a file are enough. */
export const sniffLength = 65_536

const asciiMarks: readonly (readonly [offset: number, mark: string, container: Container])[] = [
  [0, 'FLV\x01', 'flv'],
  [0, 'DKIF', 'ivf'],
  [0, '.RMF', 'rm'],
  [0, 'caff', 'caf'],
  [0, '.snd', 'au'],
  [0, 'fLaC', 'flac'],
  [0, 'OggS', 'ogg'],
  [0, '#!AMR', 'amr'],
  [0, 'MAC ', 'ape'],
  [0, 'wvpk', 'wv'],
  [0, 'TTA1', 'tta'],
]

const hexMarks: readonly (readonly [mark: string, container: Container])[] = [
  ['1a45dfa3', 'matroska'],
  ['3026b2758e66cf11a6d900aa0062ce6c', 'asf'],
  ['000001ba', 'mpeg'],
  ['000001b3', 'mpegvideo'],
  ['000001b0', 'm4v'],
  ['060e2b34020501010d01020101', 'mxf'],
  ['1f0700', 'dv'],
  ['7ffe8001', 'dts'],
  ['0000000167', 'h264'],
  ['0000000127', 'h264'],
  ['000000014001', 'hevc'],
  ['000000014201', 'hevc'],
]

/**
 * Tells the container by its bytes, never by the file's name. What is not clearly a film or a sound is `null`: text
 * above all, since some demuxers (HLS, concat) open the other files that a text names.
 */
export function sniffContainer(bytes: Uint8Array): Container | null {
  const ascii = (start: number, length: number) => String.fromCharCode(...bytes.subarray(start, start + length))
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')

  return (
    asciiMarks.find(([offset, mark]) => ascii(offset, mark.length) === mark)?.[2] ??
    hexMarks.find(([mark]) => hex.startsWith(mark))?.[1] ??
    sniffChunks(ascii) ??
    sniffBoxes(bytes, ascii) ??
    (isTransportStream(bytes) ? 'mpegts' : null) ??
    sniffSoundFrames(bytes, ascii)
  )
}

type Ascii = (start: number, length: number) => string

/** RIFF and IFF name what they hold after the size. */
function sniffChunks(ascii: Ascii): Container | null {
  const [outer, inner] = [ascii(0, 4), ascii(8, 4)]
  if (outer === 'RIFF' && (inner === 'AVI ' || inner === 'AVIX')) return 'avi'
  if (['RIFF', 'RF64', 'BW64'].includes(outer) && inner === 'WAVE') return 'wav'
  return outer === 'FORM' && (inner === 'AIFF' || inner === 'AIFC') ? 'aiff' : null
}

const firstBoxes = ['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot', 'styp', 'moof', 'sidx']
/** Photos in the same boxes are none of ffmpeg's business. */
const photoBrands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis', 'crx ']

function sniffBoxes(bytes: Uint8Array, ascii: Ascii): Container | null {
  if (bytes.length < 8 || !firstBoxes.includes(ascii(4, 4))) return null
  return ascii(4, 4) === 'ftyp' && photoBrands.includes(ascii(8, 4)) ? null : 'mov'
}

/** The same sync byte at the start of packet after packet; cameras put four bytes before each, some files have junk first. */
function isTransportStream(bytes: Uint8Array): boolean {
  return [188, 192, 204].some((size) => {
    const packets = Math.min(5, Math.floor(bytes.length / size))
    if (packets < 3) return false
    for (let start = 0; start < Math.min(4096, bytes.length - size * (packets - 1)); start++) {
      let found = 0
      while (found < packets && bytes[start + found * size] === 0x47) found++
      if (found === packets) return true
    }
    return false
  })
}

function sniffSoundFrames(bytes: Uint8Array, ascii: Ascii): Container | null {
  const start = ascii(0, 3) === 'ID3' ? 10 + tagLength(bytes) : 0
  // A tag that is longer than what was read holds a cover; sounds with covers are MP3 nearly always.
  if (start >= bytes.length) return start > 0 && bytes.length > 10 ? 'mp3' : null
  const [first = 0, second = 0] = bytes.subarray(start)
  if (first === 0x0b && second === 0x77) return (bytes[start + 5] ?? 0) >> 3 > 10 ? 'eac3' : 'ac3'
  if (first !== 0xff) return start > 0 ? 'mp3' : null
  if ((second & 0xf6) === 0xf0) return followedBy(bytes, start, adtsLength) ? 'aac' : null
  return (second & 0xe0) === 0xe0 && followedBy(bytes, start, mp3Length) ? 'mp3' : null
}

/** Seven bits in each of four bytes. */
const tagLength = (bytes: Uint8Array) =>
  bytes.subarray(6, 10).reduce((length, byte) => (length << 7) | (byte & 0x7f), 0)

/** Two sync bits are found in any noise: the frame after the first must begin where the first says that it ends. */
function followedBy(bytes: Uint8Array, start: number, lengthOf: (bytes: Uint8Array, start: number) => number): boolean {
  const length = lengthOf(bytes, start)
  const next = start + length
  return length > 0 && next + 1 < bytes.length && bytes[next] === 0xff && lengthOf(bytes, next) > 0
}

function adtsLength(bytes: Uint8Array, start: number): number {
  const [, , , high = 0, middle = 0, low = 0] = bytes.subarray(start)
  return ((high & 3) << 11) | (middle << 3) | (low >> 5)
}

const kilobits: Readonly<Record<string, readonly number[]>> = {
  'v1 l1': [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  'v1 l2': [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  'v1 l3': [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  'v2 l1': [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  'v2 l2': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  'v2 l3': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

function mp3Length(bytes: Uint8Array, start: number): number {
  const [, second = 0, third = 0] = bytes.subarray(start)
  const version = (second >> 3) & 3
  const layer = 4 - ((second >> 1) & 3)
  const rate = [44_100, 48_000, 32_000][(third >> 2) & 3]
  const bits = kilobits[`v${version === 3 ? 1 : 2} l${layer}`]?.[third >> 4]
  if (version === 1 || layer === 4 || !rate || !bits) return 0
  const hertz = rate / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const padding = (third >> 1) & 1
  if (layer === 1) return (Math.floor((12_000 * bits) / hertz) + padding) * 4
  return Math.floor(((layer === 3 && version !== 3 ? 72_000 : 144_000) * bits) / hertz) + padding
}
