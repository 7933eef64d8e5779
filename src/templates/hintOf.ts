import type { Key } from '../i18n/key'
import type { Slot } from '../project/story'
import { templates } from './templates'

const ours = new Set<string | undefined>(
  templates.flatMap(({ slots, step }) => [step, ...slots].map(({ hint }) => hint)),
)

/** How to film it, in the language of who reads it; a hint of somebody's own is in theirs. */
export const hintOf = ({ hint }: Pick<Slot, 'hint'>, text: (key: Key) => string): string | undefined =>
  ours.has(hint) ? text(hint as Key) : hint
