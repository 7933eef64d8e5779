import { CustomVideoEncoder, EncodedPacket, registerEncoder, type VideoSample } from 'mediabunny'
import { isRefusal, type Refusal } from '../../../ports/refusal'
import { createEngine, type Engine } from '../core/engine'
import type { Core } from '../core/loadCore'
import { laneCount } from '../laneCount'
import { type ChunkFormat, encodeChunk } from './encodeChunk'
import { i420Bytes, toI420 } from './toI420'

/** Raw frames of a chunk take this many bytes at most: some fifteen at 1080p, half a second. */
const chunkBytes = 48_000_000
const longestChunk = 30

type Options = {
  readonly core: Core
  /** Called on every sign of life: a chunk can take longer than anybody waits for silence. */
  readonly onAlive: () => void
}

/** Why it could not go on, once it has thrown. An error loses that on its way through mediabunny. */
export type RegisteredX264 = { readonly refusal: () => Refusal | null; readonly close: () => void }

type Shown = { readonly timestamp: number; readonly duration: number }

/**
 * Makes x264 in ffmpeg.wasm the H.264 encoder of everything in this worker: to be called only where a film is made with
 * it. Frames are collected into chunks; while one is encoded the next is composed, and coded beside it.
 */
export function registerX264({ core, onAlive }: Options): RegisteredX264 {
  let refusal: Refusal | null = null
  const engines: Engine[] = Array.from({ length: laneCount() }, () => createEngine(core, { onAlive }))

  class X264Encoder extends CustomVideoEncoder {
    static override supports(codec: string) {
      return codec === 'avc'
    }

    private rgbx = new Uint8Array()
    private chunk = new Uint8Array()
    private shown: Shown[] = []
    private chunks = 0
    private emitted: Promise<void> = Promise.resolve()
    /** Chunks on their way, the oldest first. */
    private waiting: Promise<void>[] = []
    private isFirst = true

    init() {}

    private get format(): ChunkFormat {
      const { width, height, framerate, bitrate } = this.config
      return { width, height, frameRate: framerate ?? 30, bitrate: bitrate ?? 8_000_000 }
    }

    async encode(sample: VideoSample) {
      const { width, height } = this.config
      const bytes = i420Bytes(width, height)
      const room = Math.max(1, Math.min(longestChunk, Math.floor(chunkBytes / bytes)))
      if (this.shown.length === 0) this.chunk = new Uint8Array(room * bytes)
      if (this.rgbx.length === 0) this.rgbx = new Uint8Array(width * height * 4)
      await sample.copyTo(this.rgbx, { format: 'RGBX' } as VideoFrameCopyToOptions)
      toI420(this.rgbx, width, height, this.chunk, this.shown.length * bytes)
      this.shown.push({ timestamp: sample.timestamp, duration: sample.duration })
      if (this.shown.length === room) await this.send(bytes)
    }

    /** Hands the chunk to the next engine; waits while all of them are busy. */
    private async send(bytes: number) {
      const frames = this.chunk.subarray(0, this.shown.length * bytes)
      const shown = this.shown
      this.shown = []
      const engine = engines[this.chunks++ % engines.length] as Engine
      const coding = encodeChunk(engine, this.format, frames)
      const before = this.emitted
      this.emitted = before.then(async () => this.emit(await coding, shown))
      this.emitted.catch(() => {})
      this.waiting.push(this.emitted)
      if (this.waiting.length >= engines.length) await this.waiting.shift()
    }

    private emit(coded: Awaited<ReturnType<typeof encodeChunk>>, shown: readonly Shown[]) {
      if (isRefusal(coded)) {
        refusal = coded
        throw new Error(`x264: ${coded.refused}\n${coded.detail}`)
      }
      const { packets, config } = coded.value
      for (const [index, { data, type }] of packets.entries()) {
        const { timestamp, duration } = shown[index] as Shown
        const meta = this.isFirst ? { decoderConfig: config } : undefined
        this.isFirst = false
        this.onPacket(new EncodedPacket(data, type, timestamp, duration), meta)
      }
    }

    async flush() {
      const { width, height } = this.config
      if (this.shown.length > 0) await this.send(i420Bytes(width, height))
      await this.emitted
    }

    close() {}
  }

  registerEncoder(X264Encoder)
  return {
    refusal: () => refusal,
    close: () => {
      for (const engine of engines) engine.close()
      core.release()
    },
  }
}
