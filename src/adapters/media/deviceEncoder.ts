import type { Size } from '../../project/project'
import { createFilmCanvas } from './canvasFrame'

/** H.264 High, Main, Baseline at level 4.0, which holds 1080p at 30 frames a second; the best first. */
const codecs = ['avc1.640028', 'avc1.4d0028', 'avc1.42e028']
const patience = 5000

/**
 * The codec string with which this device really encodes a film of this size; `null` where it cannot.
 * "Supported" is not believed: a few frames are encoded at the real size.
 */
export async function deviceCodec(size: Size, bitrate: number): Promise<string | null> {
  if (typeof VideoEncoder === 'undefined') return null
  for (const codec of codecs) {
    if (await tryCodec({ codec, bitrate, ...size, framerate: 30, avc: { format: 'avc' } })) return codec
  }
  return null
}

async function tryCodec(config: VideoEncoderConfig): Promise<boolean> {
  let encoder: VideoEncoder | null = null
  try {
    const { supported } = await VideoEncoder.isConfigSupported(config)
    if (!supported) return false
    let chunks = 0
    const failed = new Promise<false>((resolve) => {
      setTimeout(resolve, patience, false)
      encoder = new VideoEncoder({ output: () => chunks++, error: () => resolve(false) })
    })
    const made = encodeFew(encoder as unknown as VideoEncoder, config).then(() => chunks > 0)
    return await Promise.race([made, failed])
  } catch {
    return false
  } finally {
    const open = encoder as VideoEncoder | null
    if (open && open.state !== 'closed') open.close()
  }
}

async function encodeFew(encoder: VideoEncoder, config: VideoEncoderConfig) {
  encoder.configure(config)
  const canvas = createFilmCanvas(config)
  for (let index = 0; index < 3; index++) {
    canvas.context.fillStyle = ['#ffa45c', '#101217', '#55c7a9'][index] as string
    canvas.context.fillRect(0, 0, config.width / (index + 1), config.height)
    const sample = canvas.sample({ timestamp: index / 30, duration: 1 / 30 })
    const frame = sample.toVideoFrame()
    encoder.encode(frame, { keyFrame: index === 0 })
    frame.close()
    sample.close()
  }
  await encoder.flush()
}
