import type { ReadAt } from './byteReader'
import { type Box, findBox, isoBoxes } from './isoBoxes'

/**
 * Where the edit list of an MP4 track has it end, in seconds of the film; infinity where it does not say. mediabunny
 * applies where such a list begins, and passes over where it ends.
 */
export async function findEditEnd(read: ReadAt, fileSize: number, trackId: number): Promise<number> {
  const moov = await findBox(read, [{ type: 'moov' }], 0, fileSize)
  if (!moov) return Number.POSITIVE_INFINITY
  const header = await findBox(read, [{ type: 'mvhd' }], moov.start, moov.end)
  for await (const trak of isoBoxes(read, moov.start, moov.end)) {
    if (trak.type !== 'trak' || (await idOf(read, trak)) !== trackId) continue
    const list = await findBox(read, [{ type: 'edts' }, { type: 'elst' }], trak.start, trak.end)
    return list && header ? endOf(read, list, await timescaleOf(read, header)) : Number.POSITIVE_INFINITY
  }
  return Number.POSITIVE_INFINITY
}

/** These boxes begin with a version; from 1 on, the two dates that come next are twice as long. */
async function idOf(read: ReadAt, trak: Box): Promise<number | null> {
  const box = await findBox(read, [{ type: 'tkhd' }], trak.start, trak.end)
  return box && numberAfterDates(read, box)
}

const timescaleOf = (read: ReadAt, mvhd: Box) => numberAfterDates(read, mvhd)

async function numberAfterDates(read: ReadAt, { start }: Box): Promise<number> {
  const view = await read(start, 24)
  if (view.byteLength < 24) return 0
  return view.getUint32(view.getUint8(0) === 0 ? 12 : 20)
}

/** Pauses, then one stretch of the track: what phones and editors write. Lists that do more are not judged here. */
async function endOf(read: ReadAt, { start, end }: Box, timescale: number): Promise<number> {
  const view = await read(start, Math.min(end - start, 1024))
  if (view.byteLength < 8 || timescale === 0) return Number.POSITIVE_INFINITY
  const isLong = view.getUint8(0) === 1
  const size = isLong ? 20 : 12
  const count = view.getUint32(4)
  if (view.byteLength < 8 + count * size) return Number.POSITIVE_INFINITY

  let ticks = 0
  let stretches = 0
  for (let at = 8; at < 8 + count * size; at += size) {
    const duration = isLong ? Number(view.getBigUint64(at)) : view.getUint32(at)
    const from = isLong ? Number(view.getBigInt64(at + 8)) : view.getInt32(at + 4)
    if (from >= 0) stretches++
    // None is said in films that are written as they are recorded.
    if (from >= 0 && duration === 0) return Number.POSITIVE_INFINITY
    ticks += duration
  }
  return stretches === 1 ? ticks / timescale : Number.POSITIVE_INFINITY
}
