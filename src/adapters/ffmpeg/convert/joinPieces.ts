import {
  BufferSource,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  type Target,
} from 'mediabunny'
import { invariant } from '../../../lib/invariant'

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
  readonly sound: Uint8Array<ArrayBuffer> | null
  /** The moment of the source that becomes 0. */
  readonly zero: number
}

export async function createJoin({ target, hasVideo, sound, zero }: Options): Promise<Join> {
  const video = hasVideo ? new EncodedVideoPacketSource('avc') : null
  const audio = sound ? new EncodedAudioPacketSource('aac') : null
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target })
  if (video) output.addVideoTrack(video)
  if (audio) output.addAudioTrack(audio)
  await output.start()

  const sounds = sound ? await openSound(sound) : null
  const addSounds = async (until: number) => {
    if (!audio || !sounds) return
    while (sounds.next && sounds.next.timestamp < until) {
      const packet = sounds.next
      await audio.add(packet.clone({ timestamp: packet.timestamp - zero }), { decoderConfig: sounds.config })
      await sounds.advance()
    }
  }

  let config: VideoDecoderConfig | null = null
  /** The last picture waits: how long it is shown is known when the next one comes. */
  let waiting: EncodedPacket | null = null
  const release = async (end: number) => {
    if (!waiting || !video || !config) return
    const { timestamp } = waiting
    await video.add(waiting.clone({ duration: Math.max(0.001, end - timestamp) }), { decoderConfig: config })
    waiting = null
  }

  return {
    addPictures: async (piece, origin) => {
      using input = open(piece)
      const track = await input.getPrimaryVideoTrack().catch(() => null)
      if (!track) return 0
      const own = await decoderConfig(track)
      config ??= own
      invariant(sameBytes(config.description, own.description), 'all pieces have one header')
      let count = 0
      for await (const packet of new EncodedPacketSink(track).packets()) {
        const timestamp = packet.timestamp + origin - zero
        await release(timestamp)
        waiting = packet.clone({ timestamp })
        count++
        await addSounds(timestamp + zero)
      }
      return count
    },
    finish: async (end) => {
      await release(end - zero)
      await addSounds(Number.POSITIVE_INFINITY)
      await output.finalize()
    },
  }
}

const open = (bytes: Uint8Array<ArrayBuffer>) => new Input({ formats: [MP4], source: new BufferSource(bytes) })

async function openSound(bytes: Uint8Array<ArrayBuffer>) {
  const track = await open(bytes).getPrimaryAudioTrack()
  invariant(track, 'ffmpeg wrote the sound that it said it wrote')
  const sink = new EncodedPacketSink(track)
  const sounds = {
    config: await decoderConfig(track),
    next: await sink.getFirstPacket(),
    advance: async () => {
      sounds.next = sounds.next && (await sink.getNextPacket(sounds.next))
    },
  }
  return sounds
}

async function decoderConfig<Track extends InputVideoTrack | InputAudioTrack>(track: Track) {
  const config = await track.getDecoderConfig()
  invariant(config, 'what ffmpeg wrote can be decoded')
  return config as NonNullable<Awaited<ReturnType<Track['getDecoderConfig']>>>
}

function sameBytes(a: AllowSharedBufferSource | undefined, b: AllowSharedBufferSource | undefined): boolean {
  const [first, second] = [bytesOf(a), bytesOf(b)]
  return first.length === second.length && first.every((byte, index) => byte === second[index])
}

function bytesOf(source: AllowSharedBufferSource | undefined): Uint8Array {
  if (!source) return new Uint8Array()
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source)
}
