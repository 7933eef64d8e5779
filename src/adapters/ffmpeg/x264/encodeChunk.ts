import { EncodedPacketSink } from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import type { Outcome } from '../../../ports/refusal'
import { bt709 } from '../core/bt709'
import type { Engine } from '../core/engine'
import { decoderConfig, openMp4 } from '../openMp4'

export type ChunkFormat = {
  readonly width: number
  readonly height: number
  readonly frameRate: number
  /** Bits per second that no second may pass. */
  readonly bitrate: number
}

/** One packet for each frame, in their order; the first is a keyframe. */
export type CodedChunk = {
  readonly packets: readonly { readonly data: Uint8Array; readonly type: 'key' | 'delta' }[]
  readonly config: VideoDecoderConfig
}

const paths = { frames: '/frames.yuv', coded: '/chunk.mp4' } as const

/**
 * Chunks know nothing of each other, so an average rate cannot be held over them: constant quality can, with a cap.
 * Without B-frames the packets come in the order of the frames; `stitchable` gives all chunks the same header.
 */
const command = ({ width, height, frameRate, bitrate }: ChunkFormat): readonly string[] => [
  ...['-hide_banner', '-protocol_whitelist', 'file', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
  ...['-s', `${width}x${height}`, '-r', String(frameRate), ...bt709, '-i', paths.frames],
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-level', '4.0', '-pix_fmt', 'yuv420p'],
  ...['-crf', '20', '-maxrate', String(bitrate), '-bufsize', String(bitrate), '-bf', '0', '-g', '600'],
  ...['-x264-params', 'stitchable=1:scenecut=0', ...bt709, '-map_metadata', '-1', '-f', 'mp4', paths.coded],
]

/** Encodes raw I420 frames as one closed group of pictures. `frames` stays whole, for a second attempt. */
export async function encodeChunk(
  engine: Engine,
  format: ChunkFormat,
  frames: Uint8Array,
): Promise<Outcome<CodedChunk>> {
  return engine.run(async (bench): Promise<Outcome<CodedChunk>> => {
    await bench.write(paths.frames, frames.slice())
    const code = await bench.exec(command(format))
    const bytes = code === 0 ? await bench.read(paths.coded) : null
    await bench.remove(paths.frames)
    await bench.remove(paths.coded)
    return bytes ? { value: await unpack(bytes) } : { refused: 'failed', detail: bench.log() }
  })
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<CodedChunk> {
  const input = openMp4(bytes)
  const track = await input.getPrimaryVideoTrack()
  invariant(track, 'what x264 made has a picture')
  const packets: { data: Uint8Array; type: 'key' | 'delta' }[] = []
  for await (const { data, type } of new EncodedPacketSink(track).packets()) packets.push({ data, type })
  const config = await decoderConfig(track)
  input.dispose()
  return { packets, config }
}
