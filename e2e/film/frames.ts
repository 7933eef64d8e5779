import type { Box } from '../fixtures/board'
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

type Chosen = {
  /** The numbers of the frames that are wanted, in rising order; else all. */
  readonly numbers?: readonly number[]
  /** The part of each that is wanted, in whole pixels; else all. */
  readonly part?: Box
}

/** Decodes the frames of a file one after the other. BT.709 limited range, as our films are and our fixtures too. */
export async function* frames(file: string, { numbers, part }: Chosen = {}) {
  const { width, height } = part ?? (await probe(file)).size
  // What is not wanted is left out while it is small: turned to colours, pictures take far longer than decoded.
  const filters = [
    ...(numbers ? [`select=${numbers.map((number) => `eq(n\\,${number})`).join('+')}`] : []),
    ...(part ? [`crop=${width}:${height}:${part.x}:${part.y}:exact=1`] : []),
    `scale=in_color_matrix=bt709:in_range=tv:flags=${exact}`,
    'format=rgb24',
  ]
  const limit = numbers ? ['-frames:v', String(numbers.length)] : []
  const output = ffmpegOutput([
    ...['-i', file, '-map', '0:v:0', '-vf', filters.join(','), '-vsync', '0', ...limit, '-f', 'rawvideo', 'pipe:1'],
  ])
  let count = 0
  for await (const data of pieces(output, width * height * 3)) {
    const frame: Frame = { index: numbers?.[count] ?? count, width, height, data }
    count++
    yield frame
  }
}

/** Some frames, by their numbers; decoded in one go. */
export async function framesAt(file: string, numbers: readonly number[]): Promise<ReadonlyMap<number, Frame>> {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b)
  const found = new Map<number, Frame>()
  for await (const frame of frames(file, { numbers: wanted })) found.set(frame.index, frame)
  if (found.size < wanted.length) throw new Error(`${file} has not all of the frames ${wanted}`)
  return found
}

export function frameOf(frames: ReadonlyMap<number, Frame>, index: number): Frame {
  const frame = frames.get(index)
  if (!frame) throw new Error(`There is no frame ${index}`)
  return frame
}

/** One frame, by its number. */
export async function frameAt(file: string, index: number): Promise<Frame> {
  for await (const frame of frames(file, { numbers: [index] })) return frame
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
