import type { Stereo } from '../../render/mix'
import { createSoundEar, type SoundEar } from './soundEar'

/** The worklet's own globals, which TypeScript's libraries do not have. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void

/** What the mixer sends: a new `run` begins anew, and drops what is left of the run before. */
export type ToWorklet = { readonly run: number; readonly block?: Stereo }
export type FromWorklet = { readonly run: number; readonly heard: number }

/** What the page sends: the way to the mixer, or whether a microphone is to be taken in. */
export type FromPage = { readonly mixer: MessagePort } | { readonly listening: boolean }

const reportEvery = 1024

/** Plays blocks of the film's sound as they come and counts what was really heard: that count is the clock. */
class SoundWorklet extends AudioWorkletProcessor {
  private mixer: MessagePort | null = null
  private blocks: Stereo[] = []
  private offset = 0
  private heard = 0
  private reported = 0
  private run = 0
  private ear: SoundEar | null = null

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<FromPage>) => {
      if ('listening' in data) return this.listen(data.listening)
      this.mixer = data.mixer
      this.mixer.onmessage = (event) => this.take(event.data)
    }
  }

  private listen(listening: boolean) {
    this.ear = listening ? createSoundEar((heard, transfer) => this.port.postMessage(heard, transfer)) : null
    this.ear?.next(this.run)
  }

  private take({ run, block }: ToWorklet) {
    if (run !== this.run) {
      this.run = run
      this.ear?.next(run)
      this.blocks = []
      this.offset = this.heard = this.reported = 0
    }
    if (block) this.blocks.push(block)
  }

  process([input]: Float32Array[][], [output]: Float32Array[][]): boolean {
    const [left, right] = output ?? []
    // While blocks are late nothing is heard, so the film waits too: sound is never skipped.
    const played = left ? this.fill(left, right) : 0
    this.heard += played
    if (left) this.ear?.hear(input?.[0], played, left.length)
    if (this.heard - this.reported >= reportEvery) {
      this.reported = this.heard
      this.mixer?.postMessage({ run: this.run, heard: this.heard } satisfies FromWorklet)
    }
    return true
  }

  private fill(left: Float32Array, right: Float32Array | undefined): number {
    let filled = 0
    for (let block = this.blocks[0]; block && filled < left.length; block = this.blocks[0]) {
      const count = Math.min(left.length - filled, block[0].length - this.offset)
      left.set(block[0].subarray(this.offset, this.offset + count), filled)
      right?.set(block[1].subarray(this.offset, this.offset + count), filled)
      filled += count
      this.offset += count
      if (this.offset < block[0].length) break
      this.blocks.shift()
      this.offset = 0
    }
    return filled
  }
}

registerProcessor('tasma-sound', SoundWorklet)
