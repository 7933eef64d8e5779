import type { SubtitleRefusal } from '../subtitles/subtitle'

/** Why something expected was not done. Each code has a sentence in every language: `refusal.<code>`. */
export type RefusalCode =
  | 'empty'
  | 'damaged'
  | 'unsupported'
  | 'too-large'
  | 'no-picture'
  | 'no-space'
  | 'no-core'
  | 'no-encoder'
  | 'no-webcodecs'
  | 'no-font'
  | 'missing'
  | 'stalled'
  | 'camera-denied'
  | 'camera-absent'
  | 'camera-busy'
  | 'microphone-denied'
  | 'microphone-absent'
  | 'microphone-busy'
  | 'no-recording'
  | SubtitleRefusal
  | 'failed'

/** `detail` is for the developer's eyes and bug reports, never shown as the sentence itself. */
export type Refusal = {
  readonly refused: RefusalCode
  /** What the sentence names where it names something: a font. */
  readonly name?: string
  readonly detail?: string
}

/** A refusal is a value, not an exception: it must survive the way out of a worker. */
export type Outcome<Value> = { readonly value: Value } | Refusal

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome
