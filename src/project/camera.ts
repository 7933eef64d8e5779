import { clamp } from '../lib/clamp'
import { eased } from './easing'
import type { Footage } from './project'
import type { Micros } from './time'

/** Slow ways over a picture: nearer or farther, or to one of its sides. */
export const glideWays = ['in', 'out', 'left', 'right', 'up', 'down'] as const
export type GlideWay = (typeof glideWays)[number]

/** A slow way over a picture, from one time of its own axis to another. */
export type Glide = { readonly way: GlideWay; readonly start: Micros; readonly end: Micros }
/** Nearer for a while: on its way there from `start` on, back again by `end`; `strength` times as near. */
export type Zoom = { readonly start: Micros; readonly end: Micros; readonly strength: number }

export const zoomLimits = { least: 1.1, usual: 1.5, most: 3, count: 1000 } as const
/** How long the way there takes, and the way back. */
export const zoomRamp = 400_000 as Micros

/**
 * What of a picture is looked at, as it is seen: `zoom` times as near; −1 is as far to the left, or up, as there is
 * anything of it, 1 as far to the right, or down.
 */
export type View = { readonly zoom: number; readonly x: number; readonly y: number }

const whole: View = { zoom: 1, x: 0, y: 0 }
const near = 1.25
const aside = 1.2

const glides: Readonly<Record<GlideWay, readonly [View, View]>> = {
  in: [whole, { ...whole, zoom: near }],
  out: [{ ...whole, zoom: near }, whole],
  left: [
    { zoom: aside, x: 1, y: 0 },
    { zoom: aside, x: -1, y: 0 },
  ],
  right: [
    { zoom: aside, x: -1, y: 0 },
    { zoom: aside, x: 1, y: 0 },
  ],
  up: [
    { zoom: aside, x: 0, y: 1 },
    { zoom: aside, x: 0, y: -1 },
  ],
  down: [
    { zoom: aside, x: 0, y: -1 },
    { zoom: aside, x: 0, y: 1 },
  ],
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share

function glideAt({ way, start, end }: Glide, at: number): View {
  const [from, to] = glides[way]
  const share = clamp((at - start) / (end - start), 0, 1)
  return { zoom: mix(from.zoom, to.zoom, share), x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) }
}

/** A short one has no more than half of its time to get there. */
const rampOf = ({ start, end }: Zoom) => Math.min(zoomRamp, (end - start) / 2)

function nearnessAt(zoom: Zoom, at: number): number {
  const away = Math.min(at - zoom.start, zoom.end - at)
  return mix(1, zoom.strength, eased('both', clamp(away / rampOf(zoom), 0, 1)))
}

/** The one that is under way at a time. */
export const zoomAt = (zooms: readonly Zoom[], at: number): Zoom | undefined =>
  zooms.find(({ start, end }) => start <= at && at < end)

/** What of a picture is looked at, at a time of its own axis; `undefined`: all of it, as ever. */
export function viewAt({ glide, zooms = [] }: Footage, at: number): View | undefined {
  const zoom = zoomAt(zooms, at)
  if (!glide && !zoom) return undefined
  const view = glide ? glideAt(glide, at) : whole
  return zoom ? { ...view, zoom: view.zoom * nearnessAt(zoom, at) } : view
}

/** Whether that changes then. */
export function looksAround({ glide, zooms = [] }: Footage, at: number): boolean {
  if (glide && glide.start <= at && at < glide.end) return true
  const zoom = zoomAt(zooms, at)
  return zoom !== undefined && Math.min(at - zoom.start, zoom.end - at) < rampOf(zoom)
}

export function* cameraFaults({ glide, zooms = [] }: Footage) {
  if (glide && glide.end <= glide.start) yield 'glides in no time'
  if (zooms.length > zoomLimits.count) yield 'is zoomed too often'
  if (zooms.some(({ start, end }, index) => end <= start || start < (zooms[index - 1]?.end ?? 0))) {
    yield 'is zoomed twice at once'
  }
  const { least, most } = zoomLimits
  if (zooms.some(({ strength }) => !(strength >= least && strength <= most))) yield 'is zoomed impossibly'
}
