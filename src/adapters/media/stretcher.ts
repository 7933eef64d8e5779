import { invariant } from '../../lib/invariant'
import { type Stereo, sampleRate } from '../../render/mix'
import { patience } from '../watchdog'
import { within } from '../within'

/** Samples of stretched sound from one look at the source to the next. */
export const hop = 960
/** How many looks each sample is woven from, once the first so many hops have gone by. */
export const overlap = 4
/** With the author's own windows of 120 ms beeps come up to 48 ms late; with 80 ms, 3 at most, and tones stay as clean. */
const block = hop * overlap
/** Long silence would end a run and swallow what is still on its way, so ours is never quite silent: −140 dB. */
const floor = 1e-7

/** One run of Signalsmith's stretch: the pitch stays, the pace changes, between half and double. */
export type Stretcher = {
  /** Begins anew behind the last `past` samples of the source. */
  readonly begin: (before: Stereo, speed: number) => void
  /** Gives the next `hop` samples, for which the source goes on by `input`, at most two hops of it. */
  readonly step: (input: Stereo) => Stereo
}

/** How much of the source it wants to have heard when it begins. */
export const past = block + hop
/** It looks at the middle of a block: so far the source is ahead of it, and it of what it gives, in samples. */
export const lead = block / 2

/** What the package's WebAssembly is asked for: addresses in its memory, and counts of samples. */
type StretchModule = {
  readonly HEAP8: Int8Array
  readonly _configure: (channels: number, block: number, interval: number, splitComputation: boolean) => void
  readonly _setBuffers: (channels: number, length: number) => number
  readonly _reset: () => void
  readonly _seek: (inputs: number, speed: number) => void
  readonly _process: (inputs: number, outputs: number) => void
}

/** As much of an AudioWorkletProcessor as the package's own one is made of. It says one thing: that it is ready. */
class WorkletProcessor {
  declare port: { onmessage: unknown; postMessage: () => void }
  declare wasmModule: StretchModule
  readonly ready = new Promise<void>((resolve) => {
    this.port = { onmessage: null, postMessage: resolve }
  })
}
type Processor = new (options: {
  readonly numberOfOutputs: number
  readonly outputChannelCount: readonly number[]
}) => WorkletProcessor

/**
 * The package registers itself in an AudioWorklet, where a film could only be made as fast as it is heard. Here the
 * worker plays that scope while the package loads, to get at the library inside.
 */
async function register(): Promise<Processor> {
  let registered: Processor | undefined
  Object.assign(globalThis, {
    sampleRate,
    AudioWorkletProcessor: WorkletProcessor,
    registerProcessor: (_name: string, processor: Processor) => {
      registered = processor
    },
  })
  await import('signalsmith-stretch')
  invariant(registered, 'signalsmith-stretch registers its processor')
  return registered
}

let registering: Promise<Processor> | undefined

/** Each has a megabyte of memory of its own, which goes when it is no longer held. */
export async function createStretcher(): Promise<Stretcher> {
  registering ??= register()
  const processor = new (await registering)({ numberOfOutputs: 1, outputChannelCount: [2] })
  await within(patience, processor.ready, undefined)
  const library = processor.wasmModule
  invariant(library, 'the stretch library starts')
  library._configure(2, block, hop, false)

  /** Where channel `index` of what goes in (0, 1) or comes out (2, 3) lies; the memory moves when it grows. */
  const views = () => {
    const start = library._setBuffers(2, past)
    return [0, 1, 2, 3].map((index) => new Float32Array(library.HEAP8.buffer, start + index * past * 4, past))
  }
  function put([left, right]: Stereo) {
    const [toLeft, toRight] = views()
    left.forEach((value, index) => {
      if (toLeft) toLeft[index] = value + floor
    })
    right.forEach((value, index) => {
      if (toRight) toRight[index] = value + floor
    })
  }

  return {
    begin: (before, speed) => {
      library._reset()
      put(before)
      library._seek(before[0].length, speed)
    },
    step: (input) => {
      put(input)
      library._process(input[0].length, hop)
      const [, , left, right] = views()
      return [left, right].map((channel) => channel?.slice(0, hop)) as unknown as Stereo
    },
  }
}
