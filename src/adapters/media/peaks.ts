import { AudioSampleSink, BlobSource, Input } from 'mediabunny'
import type { Peaks } from '../../ports/mediaReader'
import type { Asset } from '../../project/project'
import { toSeconds } from '../../project/time'
import { formats } from './formats'
import { createPeakMeter } from './peakMeter'

/** Pieces for each second: three for each frame of most films. */
const perSecond = 100
/** Milliseconds between signs of life. */
const pulse = 1000

/**
 * Walks through all the sound of a file, holding a moment of it at a time. `null` for a file without sound that can be used; where the
 * sound breaks off because it is damaged, the rest is silence.
 */
export async function peaksOf(
  { audio, duration, origin }: Asset,
  file: Blob,
  alive: () => void,
  signal: AbortSignal,
): Promise<Peaks | null> {
  if (!audio) return null
  const input = new Input({ formats, source: new BlobSource(file) })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (!track) return null
    const meter = createPeakMeter(perSecond, toSeconds(duration))
    let told = performance.now()
    try {
      for await (const sample of new AudioSampleSink(track).samples()) {
        const { numberOfFrames, numberOfChannels, sampleRate, timestamp } = sample
        const plane = new Float32Array(numberOfFrames)
        for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex++) {
          sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
          meter.take(plane, timestamp - toSeconds(origin), sampleRate)
        }
        sample.close()
        if (signal.aborted) return null
        if (performance.now() - told > pulse) {
          told = performance.now()
          alive()
        }
      }
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
    }
    return { perSecond, values: meter.values }
  } finally {
    input.dispose()
  }
}
