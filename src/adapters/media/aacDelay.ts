import {
  ALL_FORMATS,
  AudioSample,
  AudioSampleSink,
  AudioSampleSource,
  BufferSource,
  BufferTarget,
  Input,
  Mp4OutputFormat,
  Output,
  Quality,
} from 'mediabunny'
import { invariant } from '../../lib/invariant'
import { sampleRate } from '../../render/mix'
import { toStereo } from './stereo'

/** Where the click stands: far enough from the start for any encoder. */
const click = 9600
const samplesOfTest = 24_000
const longestDelay = 4800

export const aac = (bitrate: number) => ({ codec: 'aac' as const, quality: new Quality({ bitrate }) })

/**
 * How many samples later a sound comes out of this device's AAC encoder than it went in, measured with a click.
 * As much input is skipped, so that picture and sound begin together without an edit list.
 */
export async function aacDelay(bitrate: number): Promise<number> {
  const found = loudest(await decode(await encodeClick(bitrate))) - click
  return found >= 0 && found <= longestDelay ? found : 0
}

async function encodeClick(bitrate: number): Promise<ArrayBuffer> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat(), target })
  const source = new AudioSampleSource(aac(bitrate))
  output.addAudioTrack(source)
  await output.start()
  const data = new Float32Array(samplesOfTest * 2)
  data.fill(0.9, click * 2, (click + 1) * 2)
  const sample = new AudioSample({ data, format: 'f32', numberOfChannels: 2, sampleRate, timestamp: 0 })
  await source.add(sample)
  sample.close()
  await output.finalize()
  invariant(target.buffer, 'a finalized output has its bytes')
  return target.buffer
}

async function decode(buffer: ArrayBuffer): Promise<Float32Array> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(buffer) })
  const track = await input.getPrimaryAudioTrack()
  invariant(track, 'what was encoded has a sound track')
  const samples = new Float32Array(samplesOfTest)
  for await (const sample of new AudioSampleSink(track).samples()) {
    const at = Math.round(sample.timestamp * sampleRate)
    const [left] = toStereo(sample)
    if (at >= 0 && at + left.length <= samples.length) samples.set(left, at)
    sample.close()
  }
  input.dispose()
  return samples
}

function loudest(samples: Float32Array) {
  let at = 0
  for (let index = 0; index < samples.length; index++) {
    if (Math.abs(samples[index] as number) > Math.abs(samples[at] as number)) at = index
  }
  return at
}
