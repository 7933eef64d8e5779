import { EncodedPacketSink, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import { type Micros, toSeconds } from '../../project/time'
import { whole } from '../../render/box'
import { createPictureCopier } from './copiedPicture'
import type { OpenInputs } from './openInputs'
import type { ReadOrder } from './readerMessages'

type Order = Extract<ReadOrder, { type: 'stills' }>
type Each = (index: number, picture: ImageBitmap | null) => void

/** DESIGN §3: a moment safely inside the frame, in seconds. */
const inside = 0.0001

/** Draws small upright pictures of a file, in the order of their times; `each` gets `null` where there is none. */
export async function drawStills(inputs: OpenInputs, order: Order, each: Each, signal: AbortSignal): Promise<void> {
  if (order.asset.kind === 'image') return drawPhoto(order, each)
  const track = await inputs.of(order.asset.id, order.file).getPrimaryVideoTrack()
  if (!track) return
  const first = await track.getFirstTimestamp()
  const timestampOf = (time: Micros) => Math.max(first, toSeconds(order.asset.origin) + toSeconds(time)) + inside
  const wanted = order.wanted.toSorted((a, b) => a.time - b.time)
  const timestamps = await cheapTimes(
    track,
    wanted.map(({ time }) => timestampOf(time)),
  )

  const draw = createDrawing(order.height)
  let at = 0
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(timestamps)) {
    const place = wanted[at++]
    invariant(place, 'there is one answer for each time')
    if (!signal.aborted) each(place.index, sample && (await draw(sample)))
    sample?.close()
    if (signal.aborted) return
  }
}

/**
 * Moves each time back to a keyframe where one lies nearer than half the way to its neighbour: no one can tell the
 * difference on a strip of small pictures, and it spares decoding everything between.
 */
async function cheapTimes(track: InputVideoTrack, times: readonly number[]): Promise<number[]> {
  const packets = new EncodedPacketSink(track)
  const cheap: number[] = []
  for (const [index, time] of times.entries()) {
    const before = time - (times[index - 1] ?? time)
    const key = before > 0.5 ? await packets.getKeyPacket(time, { metadataOnly: true }) : null
    cheap.push(key && time - key.timestamp < before / 2 ? key.timestamp + inside : time)
  }
  return cheap
}

function createDrawing(height: number) {
  const canvas = new OffscreenCanvas(1, height)
  const context = canvas.getContext('2d', { alpha: false })
  invariant(context, 'a 2D context can be had')
  const copy = createPictureCopier()
  return async (sample: VideoSample): Promise<ImageBitmap> => {
    const width = Math.max(1, Math.round((height * sample.displayWidth) / sample.displayHeight))
    if (canvas.width !== width) canvas.width = width
    const picture = await copy(sample, { part: whole })
    context.imageSmoothingQuality = 'high'
    picture(context, { x: 0, y: 0, width, height })
    return canvas.transferToImageBitmap()
  }
}

/** A photo looks the same at all times: decoded once, and handed out as often as it is wanted. */
async function drawPhoto({ file, height, wanted }: Order, each: Each) {
  const small = await createImageBitmap(file, { resizeHeight: height, resizeQuality: 'high' }).catch(() => null)
  for (const { index } of wanted) each(index, small && (await createImageBitmap(small)))
  small?.close()
}
