import type { VideoSample } from 'mediabunny'
import type { Size } from '../../../project/project'

/** Bits a second, for 540×960: about a tenth of what phones record. */
const bitrate = 1_500_000
/** Pictures from one key to the next: few, so that any of them is soon decoded. */
const keyEvery = 10
/** Pictures on their way through the encoder. */
const most = 4
/** Baseline, and a level that holds sixty pictures a second. */
const codec = 'avc1.42e028'

type Give = (chunk: EncodedVideoChunk, meta: EncodedVideoChunkMetadata | undefined) => Promise<void>

export type LightEncoder = {
  readonly add: (sample: VideoSample) => Promise<void>
  readonly finish: () => Promise<void>
  readonly close: () => void
}

/** Encodes pictures in a smaller size, which the encoder makes of them itself. `null` where the device has no such encoder. */
export async function createLightEncoder(
  size: Size,
  colours: VideoColorSpace | VideoSample['colorSpace'],
  give: Give,
): Promise<LightEncoder | null> {
  if (typeof VideoEncoder === 'undefined') return null
  const config = { codec, ...size, bitrate, framerate: 30, avc: { format: 'avc' } } satisfies VideoEncoderConfig
  const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }))
  if (!supported) return null

  let giving = Promise.resolve()
  let failure: unknown = null
  let count = 0
  const encoder = new VideoEncoder({
    output: (chunk, meta) => {
      giving = giving.then(async () => {
        const told = meta?.decoderConfig?.colorSpace
        // An encoder that makes other colours of them would have the preview change its colours when it plays.
        if (told && (told.matrix !== colours.matrix || told.fullRange !== colours.fullRange)) throw new Error('Colours')
        await give(chunk, meta)
      })
      giving.catch((cause) => {
        failure ??= cause
      })
    },
    error: (cause) => {
      failure ??= cause
    },
  })
  encoder.configure(config)

  const sound = () => {
    if (failure) throw failure
  }
  return {
    add: async (sample) => {
      while (encoder.encodeQueueSize >= most && !failure) {
        await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }))
      }
      sound()
      const whole = sample.toVideoFrame()
      const frame = new VideoFrame(whole, {
        displayWidth: size.width,
        displayHeight: size.height,
        timestamp: sample.microsecondTimestamp,
        duration: sample.microsecondDuration,
      })
      whole.close()
      encoder.encode(frame, { keyFrame: count++ % keyEvery === 0 })
      frame.close()
    },
    finish: async () => {
      await encoder.flush()
      await giving
      sound()
    },
    close: () => {
      if (encoder.state !== 'closed') encoder.close()
    },
  }
}
