import { EncodedPacket, EncodedPacketSink } from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import { isRefusal, type Outcome } from '../../../ports/refusal'
import type { Engine } from '../core/engine'
import { decoderConfig, openMp4 } from '../openMp4'
import { type ChunkFormat, chunkCommand, paths } from './chunkCommand'

/** Seconds of the film. */
export type FrameTime = { readonly timestamp: number; readonly duration: number }

export type CodedChunk = { readonly packets: readonly EncodedPacket[]; readonly config: VideoDecoderConfig }

/** Encodes I420 frames that lie one after the other in `frames`, which stay as they are for a second attempt. */
export async function encodeChunk(
  engine: Engine,
  format: ChunkFormat,
  frames: Uint8Array,
  times: readonly FrameTime[],
): Promise<Outcome<CodedChunk>> {
  const film = await engine.run(async (bench): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
    // All at once: the core takes them one after the other, and need not wait for this thread, which is busy composing.
    const [, code, bytes] = await Promise.all([
      bench.write(paths.frames, frames.slice()),
      bench.exec(chunkCommand(format)),
      bench.read(paths.film),
      bench.remove(paths.film),
      bench.remove(paths.frames),
    ])
    return code === 0 && bytes ? { value: bytes } : { refused: 'failed', detail: bench.log() }
  })
  return isRefusal(film) ? film : { value: await readPackets(film.value, times) }
}

/** There are no B-frames, so the packets come in the order of the frames and take their times. */
async function readPackets(film: Uint8Array<ArrayBuffer>, times: readonly FrameTime[]): Promise<CodedChunk> {
  const input = openMp4(film)
  const track = await input.getPrimaryVideoTrack()
  invariant(track, 'x264 wrote a film')
  const config = await decoderConfig(track)
  const packets: EncodedPacket[] = []
  for await (const { data, type } of new EncodedPacketSink(track).packets()) {
    const time = times[packets.length]
    invariant(time, 'there are no more packets than frames')
    packets.push(new EncodedPacket(data, type, time.timestamp, time.duration))
  }
  input.dispose()
  invariant(packets.length === times.length, 'there is a packet for every frame')
  return { packets, config }
}
