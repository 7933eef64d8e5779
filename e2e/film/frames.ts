import { ffmpegOutput } from './ffmpeg'
import { probe } from './probe'

/** A decoded frame, upright, three bytes a pixel: red, green, blue. */
export type Frame = {
  /** Its number in the file. */
  readonly index: number
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

type Range = {
  /** The first frame, by number. */
  readonly from?: number
  /** The frame after the last, by number. */
  readonly to?: number
}

/** Decodes the frames of a file one after the other. BT.709 limited range, as our films are and our fixtures too. */
export async function* frames(file: string, { from = 0, to = Number.POSITIVE_INFINITY }: Range = {}) {
  const { size } = await probe(file)
  const chosen = [`select=gte(n\\,${from})`, `scale=in_color_matrix=bt709:in_range=tv:flags=${exact}`, 'format=rgb24']
  const limit = Number.isFinite(to) ? ['-frames:v', String(to - from)] : []
  const output = ffmpegOutput([
    ...['-i', file, '-map', '0:v:0', '-vf', chosen.join(','), '-vsync', '0', ...limit, '-f', 'rawvideo', 'pipe:1'],
  ])
  let index = from
  for await (const data of pieces(output, size.width * size.height * 3)) {
    const frame: Frame = { index: index++, ...size, data }
    yield frame
  }
}

/** One frame, by its number. */
export async function frameAt(file: string, index: number): Promise<Frame> {
  for await (const frame of frames(file, { from: index, to: index + 1 })) return frame
  throw new Error(`${file} has no frame ${index}`)
}

/** Without these swscale takes short cuts that cost a few levels. */
export const exact = 'accurate_rnd+full_chroma_int+full_chroma_inp'

async function* pieces(chunks: AsyncIterable<Buffer>, size: number): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(size)
  let filled = 0
  for await (let chunk of chunks) {
    while (chunk.length > 0) {
      const part = chunk.subarray(0, size - filled)
      piece.set(part, filled)
      filled += part.length
      chunk = chunk.subarray(part.length)
      if (filled < size) continue
      yield piece
      piece = new Uint8Array(size)
      filled = 0
    }
  }
}
