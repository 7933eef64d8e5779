import { type EncodedPacket, EncodedPacketSink } from 'mediabunny'
import { decoderConfig, openMp4 } from '../openMp4'

/** The whole sound of a file, coded, and read packet by packet. Times in seconds of the source. */
export type CodedSound = {
  readonly config: AudioDecoderConfig
  /** Where it begins to sound: the coder puts 1,024 samples of its own before. */
  readonly start: number
  readonly peek: () => EncodedPacket | null
  readonly advance: () => Promise<void>
}

const lead = 1024 / 48_000

/** `null` where ffmpeg found nothing to code. */
export async function readSound(bytes: Uint8Array<ArrayBuffer> | null): Promise<CodedSound | null> {
  const track =
    bytes &&
    (await openMp4(bytes)
      .getPrimaryAudioTrack()
      .catch(() => null))
  if (!track) return null
  const sink = new EncodedPacketSink(track)
  let next = await sink.getFirstPacket()
  if (!next) return null
  return {
    config: await decoderConfig(track),
    start: next.timestamp + lead,
    peek: () => next,
    advance: async () => {
      next = next && (await sink.getNextPacket(next))
    },
  }
}
