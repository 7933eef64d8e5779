import type { SoundSettings } from '../../../project/project'
import { toPx, toTime } from '../scale'
import { loudestIn, type Wave } from './wave'

export type WaveStrip = {
  /** The source time at the piece's left edge. */
  readonly sourceStart: number
  readonly speed: number
  readonly length: number
  readonly pxPerSecond: number
  readonly sound: SoundSettings | undefined
  /** What of the piece is drawn, in pixels from its left edge. */
  readonly from: number
  readonly to: number
}

/** `height` 0…1. */
export type Bar = { readonly left: number; readonly height: number }

export const barGrid = 3

/** How loud it is made at this offset into the piece: its volume, at most as recorded, and its fades. */
export function gainAt(sound: SoundSettings | undefined, offset: number, length: number): number {
  if (!sound) return 1
  const { volume, fadeIn = 0, fadeOut = 0 } = sound
  const rising = fadeIn > 0 ? offset / fadeIn : 1
  const falling = fadeOut > 0 ? (length - offset) / fadeOut : 1
  return Math.max(0, Math.min(1, rising, falling)) * volume
}

/** The bars lie on a grid of the source, so that they stand still under an edge that is dragged. */
export function waveBars(wave: Wave, { sourceStart, speed, length, pxPerSecond, sound, from, to }: WaveStrip) {
  const step = toTime(barGrid, pxPerSecond) * speed
  const sourceOf = (px: number) => sourceStart + toTime(px, pxPerSecond) * speed
  const last = Math.ceil(sourceOf(to) / step)
  const bars: Bar[] = []
  for (let index = Math.floor(sourceOf(from) / step); index < last; index++) {
    const offset = (index * step - sourceStart) / speed
    const gain = gainAt(sound, offset + toTime(barGrid / 2, pxPerSecond), length)
    const height = Math.min(1, loudestIn(wave, index * step, (index + 1) * step) * gain)
    bars.push({ left: toPx(offset, pxPerSecond), height })
  }
  return bars
}
