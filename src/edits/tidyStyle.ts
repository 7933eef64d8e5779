import { isAlike } from '../lib/canonical'
import { clamp } from '../lib/clamp'
import type { Motion, TextStyle } from '../project/textStyle'
import type { Micros } from '../project/time'

/** `undefined` takes a part of a style away. */
export type StyleChange = { readonly [Key in keyof TextStyle]?: TextStyle[Key] | undefined }

/** Height of the letters: hands in the picture may go further than a slider does. */
export const letterSizes = { least: 0.02, most: 0.6 } as const
/** How long coming and going take. */
export const motionLengths = { least: 100_000 as Micros, usual: 500_000 as Micros, most: 2_000_000 as Micros } as const

/** The style with the change, inside its limits; the very same one where nothing changes. */
export function tidyStyle(before: TextStyle, change: StyleChange = {}): TextStyle {
  const style = { ...before, ...change } as TextStyle
  const after = {
    ...style,
    x: clamp(style.x, 0.05, 0.95),
    y: clamp(style.y, 0.05, 0.95),
    size: clamp(style.size, letterSizes.least, letterSizes.most),
    rotation: turned(style.rotation ?? 0) || undefined,
    motion: style.motion && tidyMotion(style.motion),
  }
  const kept = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)) as TextStyle
  return isAlike(kept, before) ? before : kept
}

/** The same direction between −180 and 180 degrees, to a tenth. */
export function turned(degrees: number): number {
  const tenths = Math.round(degrees * 10) % 3600
  if (tenths > 1800) return (tenths - 3600) / 10
  return tenths <= -1800 ? (tenths + 3600) / 10 : tenths / 10
}

export function tidyMotion({ in: comes, out: goes, loop }: Motion): Motion | undefined {
  const tidy = <Way extends NonNullable<Motion['in']>>(way: Way): Way => ({
    ...way,
    length: clamp(Math.round(way.length), motionLengths.least, motionLengths.most),
  })
  if (!comes && !goes && !loop) return undefined
  return { ...(comes && { in: tidy(comes) }), ...(goes && { out: tidy(goes) }), ...(loop && { loop }) }
}
