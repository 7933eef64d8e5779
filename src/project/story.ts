import type { PartId } from './project'
import type { Shape } from './shapes'
import type { TextStyle } from './textStyle'
import type { Micros } from './time'
import type { Transition } from './transition'

/** What a slot asks for: `either` takes videos and photos gladly, `text` is a card with words. A photo fills any. */
export type SlotKind = 'video' | 'photo' | 'either' | 'text'

/**
 * A place of a template, with all that is known of it: a film goes on telling what to film where its template is no
 * longer there. Whatever a beginner is told is either the name of one of our sentences or words of somebody's own.
 */
export type Slot = {
  readonly kind: SlotKind
  /** What a clip is trimmed to. */
  readonly length: Micros
  /** Between which lengths it may be, where the target is only the usual one. */
  readonly range?: { readonly least: Micros; readonly most: Micros }
  /** A child may be seen: hints keep faces out, and there is a check before the film is made. */
  readonly child?: true
  /** The name of its drawing. */
  readonly scene?: string
  /** How to film it. */
  readonly hint?: string
  /** Words to begin with, in the film's language; `{n}` is the how-manieth of the numbered ones it is. */
  readonly words?: string
  readonly style?: TextStyle
  /** How long the picture stands alone before its words come. */
  readonly delay?: Micros
  /** What may be said in it, to be read while it is filmed. */
  readonly note?: string
  /** How the one before becomes it. */
  readonly into?: Transition
  /** Too important to go unnoticed: it is asked once before it is left out. */
  readonly kept?: true
  /** A lesson's part, which is found by its name and time. */
  readonly chapter?: true
  /** Which of the words of a variant it gets. */
  readonly pick?: number
}

/**
 * `words`: what was written for it, kept while it does not stand in the film. `added`: she did that herself, so that it
 * need not wait there once it is left out.
 */
export type StoryPart = { readonly id: PartId; readonly slot: Slot; readonly words?: string; readonly added?: true }

/**
 * What a film is made of. Which clips and words fill a part is said by them, so that whatever happens to them (cut,
 * moved, replaced, removed) the story is right. In the order of the film, once more those that do not stand in it.
 */
export type Story = {
  readonly template: string
  readonly variant?: string
  /** What one more step is. */
  readonly step: Slot
  readonly parts: readonly StoryPart[]
}

/** A template as a film is begun with it. */
export type StoryPlan = {
  readonly template: string
  readonly variant?: string
  readonly shape: Shape
  /** What words stand on: from the one colour over into the other. */
  readonly ground: { readonly from: string; readonly to: string }
  readonly slots: readonly Slot[]
  readonly step: Slot
}
