import type { VideoSample } from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import { isRefusal, type Outcome, type Refusal } from '../../../ports/refusal'
import type { Engine } from '../core/engine'
import type { ChunkFormat } from './chunkCommand'
import { type CodedChunk, encodeChunk, type FrameTime } from './encodeChunk'
import { createPlanes } from './planes'
import { i420Bytes } from './toI420'

/** Collects frames into chunks and has them encoded, while the next frames are being made. */
export type ChunkEncoder = {
  /** Waits where all engines are busy and a chunk is full. A key frame begins a new chunk. */
  readonly add: (sample: VideoSample, isKey: boolean) => Promise<void>
  readonly flush: () => Promise<void>
}

type Chunk = { readonly frames: Uint8Array; readonly times: FrameTime[] }

type Options = {
  readonly format: ChunkFormat
  readonly engines: readonly Engine[]
  /** Gets the chunks in their order. */
  readonly onChunk: (chunk: CodedChunk) => void
}

/** What ends an encoding from within mediabunny, which knows only exceptions. */
export class EncodingRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`x264: ${refusal.refused}`)
  }
}

export function createChunkEncoder({ format, engines, onChunk }: Options): ChunkEncoder {
  const frameBytes = i420Bytes(format.width, format.height)
  const copyPlanes = createPlanes(format)
  const lanes = engines.map((engine) => ({ engine, idle: Promise.resolve() as Promise<unknown> }))
  /** Buffers are used again: making 32 MB anew each third of a second keeps the collector busy. */
  const spare: Uint8Array[] = []
  let current: Chunk | null = null
  let sent = 0
  let delivered = Promise.resolve()
  let failure: EncodingRefused | null = null

  const deliver = (outcome: Outcome<CodedChunk>) => {
    if (isRefusal(outcome)) failure ??= new EncodingRefused(outcome)
    if (failure || isRefusal(outcome)) return
    try {
      onChunk(outcome.value)
    } catch (cause) {
      // Told at the next frame, not after all the others were encoded for nothing.
      failure = new EncodingRefused({ refused: 'failed', detail: String(cause) })
    }
  }

  async function send(): Promise<void> {
    const chunk = current
    const lane = lanes[sent % lanes.length]
    if (!chunk || !lane) return
    current = null
    sent++
    await lane.idle
    if (failure) throw failure
    const used = chunk.frames.subarray(0, chunk.times.length * frameBytes)
    const outcome = encodeChunk(lane.engine, format, used, chunk.times).catch(
      (cause): Refusal => ({ refused: 'failed', detail: String(cause) }),
    )
    lane.idle = outcome.then(() => spare.push(chunk.frames))
    const before = delivered
    delivered = outcome.then((coded) => before.then(() => deliver(coded)))
  }

  return {
    add: async (sample, isKey) => {
      if (failure) throw failure
      if (current && (isKey || current.times.length === format.frames)) await send()
      current ??= { frames: spare.pop() ?? new Uint8Array(frameBytes * format.frames), times: [] }
      const { frames, times } = current
      await copyPlanes(sample, frames.subarray(times.length * frameBytes, (times.length + 1) * frameBytes))
      times.push({ timestamp: sample.timestamp, duration: sample.duration })
      invariant(times.length <= format.frames, 'a chunk is never overfull')
      if (times.length === format.frames) await send()
    },
    flush: async () => {
      await send()
      await delivered
      if (failure) throw failure
    },
  }
}
