import type { Key } from '../i18n/key'
import type { Shape } from '../project/shapes'
import type { Slot } from '../project/story'
import { fromSeconds } from '../project/time'
import type { Look } from './looks'
import type { Scene } from './scenes'

/** A slot whose words, hint and note are sentences of ours. */
export type TemplateSlot = Omit<Slot, 'scene' | 'hint' | 'words' | 'note' | 'style'> & {
  readonly scene: Scene
  readonly look: Look
  readonly hint?: Key
  readonly words?: Key
  readonly note?: Key
}

/** Other things that the same story can be told of: by their `pick`, slots get other words and drawings. */
export type Variant = {
  readonly id: string
  readonly name: Key
  readonly picks: readonly { readonly words: Key; readonly scene: Scene }[]
}

export type Template = {
  readonly id: string
  readonly name: Key
  readonly shape: Shape
  readonly ground: { readonly from: string; readonly to: string }
  readonly slots: readonly TemplateSlot[]
  /** What «+ Кадам кошуу» adds. */
  readonly step: TemplateSlot
  readonly variants?: readonly [Variant, ...Variant[]]
}

type Rest = Partial<Omit<TemplateSlot, 'length' | 'scene'>>

/** A slot that is filmed, by default: so many seconds of this drawing. */
export const film = (seconds: number, scene: Scene, rest: Rest): TemplateSlot => ({
  kind: 'video',
  look: 'over',
  length: fromSeconds(seconds),
  scene,
  ...rest,
})

/** A card with words. */
export const card = (seconds: number, scene: Scene, words: Key, rest: Rest = {}): TemplateSlot =>
  film(seconds, scene, { kind: 'text', look: 'card', words, ...rest })

/** One more picture, of whatever she likes. */
export const plainStep: TemplateSlot = film(5, 'phoneFromAbove', { kind: 'either', hint: 'template.hint.own' })
