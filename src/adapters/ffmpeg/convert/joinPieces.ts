import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  type Target,
} from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import { decoderConfig, openMp4 } from '../openMp4'
import { sameBytes } from '../sameBytes'
import type { CodedSound } from './codedSound'

/** Puts coded pieces of picture and a whole sound together. Packets are copied, not touched. Times in seconds. */
export type Join = {
  /** A piece whose times count from `origin`. Gives the number of pictures. */
  readonly addPictures: (piece: Uint8Array<ArrayBuffer>, origin: number) => Promise<number>
  /** Ends the film; its last picture is shown until `end`. */
  readonly finish: (end: number) => Promise<void>
}

type Options = {
  readonly target: Target
  readonly hasVideo: boolean
  readonly sound: CodedSound | null
}

export async function createJoin({ target, hasVideo, sound }: Options): Promise<Join> {
  const video = hasVideo ? new EncodedVideoPacketSource('avc') : null
  const audio = sound ? new EncodedAudioPacketSource('aac') : null
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target })
  if (video) output.addVideoTrack(video)
  if (audio) output.addAudioTrack(audio)
  await output.start()

  /** The moment of the source that becomes 0: the earliest, 0 or later, at which there is something to see or hear. */
  let zero = Math.max(0, sound?.start ?? Number.POSITIVE_INFINITY)

  /** Sound goes along with the picture, so that the file's two tracks lie side by side. */
  const addSound = async (until: number) => {
    if (!audio || !sound) return
    for (let next = sound.peek(); next && next.timestamp < until; next = sound.peek()) {
      await audio.add(next.clone({ timestamp: next.timestamp - zero }), { decoderConfig: sound.config })
      await sound.advance()
    }
  }

  let config: VideoDecoderConfig | null = null
  /** The last picture waits: how long it is shown is known when the next one comes. */
  let waiting: EncodedPacket | null = null
  let length = 0.001
  const release = async (end: number) => {
    if (!waiting || !video || !config) return
    const { timestamp } = waiting
    if (end > timestamp) length = end - timestamp
    await video.add(waiting.clone({ timestamp: timestamp - zero, duration: length }), { decoderConfig: config })
    waiting = null
  }

  return {
    addPictures: async (piece, origin) => {
      const input = openMp4(piece)
      const track = await input.getPrimaryVideoTrack().catch(() => null)
      const own = track && (await decoderConfig(track))
      let count = 0
      if (track && own) {
        config ??= own
        invariant(sameBytes(config.description, own.description), 'all pieces have one header')
        for await (const packet of new EncodedPacketSink(track).packets()) {
          const timestamp = packet.timestamp + origin
          if (!waiting) zero = Math.min(zero, timestamp)
          await release(timestamp)
          waiting = packet.clone({ timestamp })
          count++
          await addSound(timestamp)
        }
      }
      input.dispose()
      return count
    },
    finish: async (end) => {
      await release(end)
      await addSound(Number.POSITIVE_INFINITY)
      await output.finalize()
    },
  }
}
