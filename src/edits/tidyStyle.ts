import { clamp } from '../lib/clamp'
import type { TextStyle } from '../project/textStyle'

/** `undefined` takes a part of a style away. */
export type StyleChange = { readonly [Key in keyof TextStyle]?: TextStyle[Key] | undefined }

/** The style with the change, inside its limits; the very same one where nothing changes. */
export function tidyStyle(before: TextStyle, change: StyleChange = {}): TextStyle {
  const style = { ...before, ...change } as TextStyle
  const after = {
    ...style,
    x: clamp(style.x, 0.05, 0.95),
    y: clamp(style.y, 0.05, 0.95),
    size: clamp(style.size, 0.03, 0.3),
  }
  const kept = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)) as TextStyle
  return isSameStyle(kept, before) ? before : kept
}

/** Styles are small and flat, and come out of one another: what is alike is written alike. */
export const isSameStyle = (a: object, b: object) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (style: object) => Object.entries(style).toSorted(([a], [b]) => (a < b ? -1 : 1))
