import { CustomVideoEncoder, registerEncoder, type VideoCodec, type VideoSample } from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import type { Refusal } from '../../../ports/refusal'
import { createEngine, type Engine } from '../core/engine'
import type { Core } from '../core/loadCore'
import { laneCount } from '../laneCount'
import { sameBytes } from '../sameBytes'
import { type ChunkFormat, chunkFormat } from './chunkCommand'
import { type ChunkEncoder, createChunkEncoder, EncodingRefused } from './chunkEncoder'
import type { CodedChunk } from './encodeChunk'

/** Shorter than the patience of whoever watches this worker, so that the second attempt is not cut off. */
const silence = 10_000

type Options = {
  readonly core: Core
  /** Called on every sign of life: a chunk can take longer than anybody waits for silence. */
  readonly onAlive: () => void
}

/** Why it could not go on, once it has thrown. An error loses that on its way through mediabunny. */
export type RegisteredX264 = { readonly refusal: () => Refusal | null }

/**
 * Makes x264 in ffmpeg.wasm the H.264 encoder of everything in this worker: to be called only where a film is made with
 * it. Frames are collected into chunks; while one is encoded the next is composed.
 */
export function registerX264({ core, onAlive }: Options): RegisteredX264 {
  let refusal: Refusal | null = null
  const engines: Engine[] = Array.from({ length: encoderLanes() }, () =>
    createEngine(core, { silence, onAlive, onStall: onAlive }),
  )

  class X264Encoder extends CustomVideoEncoder {
    static override supports(codec: VideoCodec) {
      return codec === 'avc'
    }

    private encoder: ChunkEncoder | null = null
    private decoderConfig: VideoDecoderConfig | null = null

    init() {
      const format: ChunkFormat = chunkFormat(this.config)
      this.encoder = createChunkEncoder({ format, engines, onChunk: (chunk) => this.handOn(chunk) })
    }

    async encode(sample: VideoSample, { keyFrame = false }: VideoEncoderEncodeOptions) {
      await this.encoder?.add(sample, keyFrame).catch(remember)
    }

    async flush() {
      await this.encoder?.flush().catch(remember)
    }

    close() {}

    private handOn({ packets, config }: CodedChunk) {
      this.decoderConfig ??= config
      invariant(sameBytes(this.decoderConfig.description, config.description), 'all chunks have one header')
      for (const packet of packets) this.onPacket(packet, { decoderConfig: config })
    }
  }

  function remember(cause: unknown): never {
    if (cause instanceof EncodingRefused) refusal = cause.refusal
    throw cause
  }

  registerEncoder(X264Encoder)
  // Nothing is closed: the worker that it was registered in is ended with its film, and all this with it.
  return { refusal: () => refusal }
}

/** One processor is left for composing: measured on two, a second core only takes its time away. */
const encoderLanes = () => Math.max(1, Math.min(laneCount(), navigator.hardwareConcurrency - 1))
