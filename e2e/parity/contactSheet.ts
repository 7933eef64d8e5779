import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../../scripts/paths.mjs'
import { ffmpeg } from '../film/ffmpeg'
import type { Frame } from '../film/frames'
import type { Box } from '../fixtures/board'

export type Pair = { readonly shown: Frame; readonly made: Frame; readonly part: Box }

/** To be looked at: the same part of the preview and of the film beside each other, three pairs in a row. */
export async function keepContactSheet(name: string, pairs: readonly Pair[]): Promise<void> {
  const folder = process.env.SHEETS ?? join(cache, 'sheets')
  mkdirSync(folder, { recursive: true })
  const [first] = pairs
  if (!first) throw new Error('There is nothing to look at')
  const { width, height } = first.part
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${2 * width}x${height}`, '-i', 'pipe:0']
  const filters = `scale=${width}:${height / 2},tile=3x${Math.ceil(pairs.length / 3)}:padding=4`
  await ffmpeg([...input, '-vf', filters, join(folder, `${name}.png`)], pairs.map(sideBySide))
}

function sideBySide({ shown, made, part: { x, y, width, height } }: Pair): Uint8Array {
  const both = new Uint8Array(width * height * 6)
  for (let row = 0; row < height; row++) {
    const line = ({ data, ...frame }: Frame) => {
      const start = ((y + row) * frame.width + x) * 3
      return data.subarray(start, start + width * 3)
    }
    both.set(line(shown), row * width * 6)
    both.set(line(made), row * width * 6 + width * 3)
  }
  return both
}
