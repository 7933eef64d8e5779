import type { Frame } from '../film/frames'
import type { Box } from '../fixtures/board'
import { type Plane, similarity } from './similarity'

/** Levels by which a pixel must differ to count as changed: scaling and rounding change it by less. */
const changed = 3
/** The measure looks at blocks of eight pixels. */
const least = 16

/** What of a pixel is looked at: how light it is, or how red, or how blue. */
export type Signal = (frame: Frame, at: number) => number

export const lumaOf: Signal = ({ data }, at) =>
  0.2126 * (data[at * 3] ?? 0) + 0.7152 * (data[at * 3 + 1] ?? 0) + 0.0722 * (data[at * 3 + 2] ?? 0)
export const redOf: Signal = ({ data }, at) => data[at * 3] ?? 0
export const greenOf: Signal = ({ data }, at) => data[at * 3 + 1] ?? 0
export const blueOf: Signal = ({ data }, at) => data[at * 3 + 2] ?? 0

/** The box of what differs between two frames; `null` where they are the same. */
export function changedBox(a: Frame, b: Frame): Box | null {
  let [left, top, right, bottom] = [a.width, a.height, -1, -1]
  for (let at = 0; at < a.width * a.height; at++) {
    if (Math.abs(lumaOf(a, at) - lumaOf(b, at)) <= changed) continue
    const [x, y] = [at % a.width, Math.floor(at / a.width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = y
  }
  if (right < 0) return null
  const width = Math.max(least, right + 1 - left)
  const height = Math.max(least, bottom + 1 - top)
  return { x: Math.min(left, a.width - width), y: Math.min(top, a.height - height), width, height }
}

/** How many parts a frame has across and down, of which one is looked for. */
const [across, down] = [6, 8]

/** The part of the frame that differs most: what has just begun, or is nearly over, changes but an edge. */
export function mostChanged(a: Frame, b: Frame): Box {
  const [width, height] = [Math.floor(a.width / across), Math.floor(a.height / down)]
  const parts = Array.from({ length: across * down }, (_, index) => {
    const part = { x: (index % across) * width, y: Math.floor(index / across) * height, width, height }
    const [before, after] = [levelsOf(a, part, lumaOf), levelsOf(b, part, lumaOf)]
    return { part, change: before.reduce((sum, level, at) => sum + Math.abs(level - (after[at] ?? 0)), 0) }
  })
  return parts.reduce((most, each) => (each.change > most.change ? each : most)).part
}

function levelsOf(frame: Frame, { x, y, width, height }: Box, signal: Signal): Uint8Array {
  const levels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      levels[row * width + column] = Math.round(signal(frame, (y + row) * frame.width + x + column))
    }
  }
  return levels
}

/** How alike two frames are inside a box: the structural similarity of one signal. */
export function likeness(a: Frame, b: Frame, box: Box, signal = lumaOf): number {
  const plane = (frame: Frame): Plane => ({ ...sizeOf(box), levels: levelsOf(frame, box, signal) })
  return similarity(plane(a), plane(b))
}

const sizeOf = ({ width, height }: Box) => ({ width, height })

/** By how many levels a signal of two frames differs, on average. */
export function distance(a: Frame, b: Frame, signal: Signal): number {
  let sum = 0
  for (let at = 0; at < a.width * a.height; at++) sum += Math.abs(signal(a, at) - signal(b, at))
  return sum / (a.width * a.height)
}
