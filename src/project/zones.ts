import type { Box, Size } from './project'
import { shapeOf } from './shapes'

/** What is covered by an app's own buttons, in pixels of a frame of 1080×1920 (PRODUCT §5). */
const covered = {
  reels: { top: 269, bottom: 672, left: 65, right: 65 },
  shorts: { top: 288, bottom: 672, left: 48, right: 192 },
  tiktok: { top: 150, bottom: 440, left: 48, right: 150 },
} as const
/** What is clear on all of them. */
const coveredAnywhere = { top: 288, bottom: 672, left: 120, right: 192 }

export type ZoneName = keyof typeof covered
export const zoneNames = Object.keys(covered) as readonly ZoneName[]

const upright = { width: 1080, height: 1920 }
/** Other shapes are not covered by buttons; words keep off the very edge, where screens round it off. */
const edge = 0.05

/** The part of the frame where words are seen, in fractions of it: on one network, or on all of them. */
export function safeZone(size: Size, name?: ZoneName): Box {
  if (shapeOf(size) !== 'vertical') return { x: edge, y: edge, width: 1 - 2 * edge, height: 1 - 2 * edge }
  const { top, bottom, left, right } = name ? covered[name] : coveredAnywhere
  return {
    x: left / upright.width,
    y: top / upright.height,
    width: 1 - (left + right) / upright.width,
    height: 1 - (top + bottom) / upright.height,
  }
}
