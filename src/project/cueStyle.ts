import { isAlike } from '../lib/canonical'
import { memoize } from '../lib/memoize'
import type { Captions, Cue } from './project'
import type { StyleDifference, TextStyle } from './textStyle'

/** Styles are looked up for every frame: the same style and difference give the very same style. */
const withDifferences = memoize((style: TextStyle) =>
  memoize((difference: StyleDifference) => merge(style, difference)),
)

/** How a caption looks: as all of them, but for what it has of its own. */
export const cueStyle = ({ style }: Pick<Captions, 'style'>, cue: Pick<Cue, 'style'>): TextStyle =>
  cue.style ? withDifferences(style)(cue.style) : style

const merge = (style: TextStyle, difference: StyleDifference) =>
  Object.fromEntries(Object.entries({ ...style, ...difference }).filter(([, part]) => part !== null)) as TextStyle

/** What has to be kept of a caption's own style; `undefined` where it looks as all others. */
export function differenceOf(style: TextStyle, own: TextStyle): StyleDifference | undefined {
  const keys = new Set([...Object.keys(style), ...Object.keys(own)]) as Set<keyof TextStyle>
  const differing = [...keys].filter((key) => !isAlike(style[key], own[key]))
  return differing.length > 0 ? Object.fromEntries(differing.map((key) => [key, own[key] ?? null])) : undefined
}
