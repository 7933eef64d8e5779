import {
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  type Target,
  type VideoSample,
  VideoSampleSink,
} from 'mediabunny'
import { openTracks } from '../openTracks'
import { createLightEncoder, type LightEncoder } from './lightEncoder'
import { lightSize } from './lightSize'

/** When there is time for it. `free` resolves when there is, and throws once the copy is no longer wanted. */
export type Pace = { readonly isHeld: () => boolean; readonly free: () => Promise<void> }

/**
 * Writes a light copy of the video in `file`: the same pictures at the same times, without sound. While it is held, no
 * decoder is open. False where there is no need for a copy, or no way to one.
 */
export async function makeLight(file: Blob, target: Target, pace: Pace): Promise<boolean> {
  const { video, close } = await openTracks(file)
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target })
  const made: { encoder: LightEncoder | null } = { encoder: null }

  /** Gives where to go on, in seconds, or `null` at the end. */
  const encodeFrom = async (sink: VideoSampleSink, from: number): Promise<number | null> => {
    for await (const sample of sink.samples(from)) {
      try {
        if (pace.isHeld()) return sample.timestamp
        if (sample.timestamp < 0) continue
        made.encoder ??= await begin(sample, output)
        if (!made.encoder) return null
        await made.encoder.add(sample)
      } finally {
        sample.close()
      }
    }
    return null
  }

  try {
    if (!video) return false
    const sink = new VideoSampleSink(video)
    for (let from: number | null = 0; from !== null; from = await encodeFrom(sink, from)) await pace.free()
    if (!made.encoder) return false
    await made.encoder.finish()
    await output.finalize()
    return true
  } finally {
    made.encoder?.close()
    if (output.state !== 'finalized') await output.cancel()
    close()
  }
}

/** The pictures lie in the copy as they lie in the video, to be turned when they are shown. */
async function begin(sample: VideoSample, output: Output): Promise<LightEncoder | null> {
  const { displayWidth, displayHeight, rotation, flip } = sample
  const upright = { width: displayWidth, height: displayHeight }
  const lying = { width: displayHeight, height: displayWidth }
  const size = lightSize(rotation % 180 === 90 ? lying : upright)
  if (!size || flip || !isPlain(sample)) return null
  const source = new EncodedVideoPacketSource('avc')
  const encoder = await createLightEncoder(size, sample.colorSpace, (chunk, meta) =>
    source.add(EncodedPacket.fromEncodedChunk(chunk), meta),
  )
  if (!encoder) return null
  output.addVideoTrack(source, { rotation })
  await output.start()
  return encoder
}

/** Eight bits of a screen's colours: encoders take others too, and make other colours of them. Some devices tell no format. */
function isPlain({ format, colorSpace: { transfer } }: VideoSample): boolean {
  if (format === null) return !['pq', 'hlg'].includes(String(transfer))
  return format === 'I420' || format === 'NV12'
}
