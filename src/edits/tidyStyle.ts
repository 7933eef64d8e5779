import { clamp } from '../lib/clamp'
import type { TextStyle } from '../project/project'

/** The style with the change, inside its limits; the very same one where nothing changes. */
export function tidyStyle(before: TextStyle, change: Partial<TextStyle> = {}): TextStyle {
  const style = { ...before, ...change }
  const after = {
    ...style,
    x: clamp(style.x, 0.1, 0.9),
    y: clamp(style.y, 0.05, 0.95),
    size: clamp(style.size, 0.03, 0.16),
  }
  const same = (Object.keys(after) as (keyof TextStyle)[]).every((key) => after[key] === before[key])
  return same ? before : after
}
