import type { Edit } from '../../edits/edit'
import { setCueStyle, styleAllCaptions } from '../../edits/styles'
import type { StyleChange } from '../../edits/tidyStyle'
import { plainTitle, setTitle } from '../../edits/titles'
import { plainCaptions } from '../../project/emptyProject'
import type { Target } from '../../project/find'
import type { Spoken, TextStyle } from '../../project/textStyle'
import type { Look } from '../../project/textStyles'

export type TextTarget = Extract<Target, { readonly kind: 'cue' | 'item' }>

/** Whether a caption is styled with all others, or alone. */
export type Scope = 'all' | 'one'

/** Words that are being styled, and how to change how they look. */
export type Styled = {
  readonly target: TextTarget
  readonly style: TextStyle
  /** How large letters come where nothing was set. */
  readonly usual: number
  /** Keeps a change at once. */
  readonly set: (change: StyleChange) => void
  /** Shows a change without keeping it; `keep` does, once. */
  readonly preview: (change: StyleChange) => void
  readonly keep: () => void
}

export function styling(target: TextTarget, scope: Scope): (change: StyleChange) => Edit {
  if (target.kind === 'item') return (style) => (film) => setTitle(film, target.id, { style })
  if (scope === 'all') return (change) => (film) => styleAllCaptions(film, change)
  return (change) => (film) => setCueStyle(film, target.id, change)
}

export const usualSize = ({ kind }: TextTarget) => (kind === 'item' ? plainTitle : plainCaptions).size

/** A look is kept with the size that it has in captions; titles wear it larger. */
export const scaledLook = (look: Look, by: number): Look => (by === 1 ? look : { ...look, size: look.size * by })
export const scaleOf = (target: TextTarget) => usualSize(target) / plainCaptions.size

type SpokenChange = { readonly [Key in keyof Spoken]?: Spoken[Key] | undefined }

/** How the spoken word stands out, with a change; `undefined` where nothing of it is left. */
export function spokenWith(spoken: Spoken, change: SpokenChange): Spoken | undefined {
  const kept = Object.entries({ ...spoken, ...change }).filter(([, part]) => part !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
