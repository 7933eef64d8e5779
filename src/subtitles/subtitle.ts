import type { Micros, Span } from '../project/time'

/** One caption of a file. */
export type Subtitle = {
  readonly span: Span
  /** Lines are parted by `\n`; there are no empty ones. */
  readonly text: string
  readonly speaker?: string
  /** When each word (`wordsOf`) begins, after the caption's own start. */
  readonly words?: readonly Micros[]
}

/** What of a file was not taken as it was. Each code has a sentence in every language: `subtitles.left.<code>`. */
export const leftCodes = [
  /** Captions without a time that makes sense: left out. */
  'times',
  /** Captions whose end (or beginning before 0) makes no sense: given one that does. */
  'mended',
  /** Captions that met the next one: shortened, or put together with it. */
  'overlap',
  /** Captions without words: left out. */
  'empty',
  /** Captions with drawings of lines and curves, which are left out. */
  'drawing',
  /** Captions with colours, fonts, places or tags of their own, which are left out. */
  'styling',
  /** Files inside the file: fonts and pictures. */
  'attached',
  /** Remarks and other things that are not shown. */
  'notes',
  /** Captions that were too long, and cut. */
  'long',
  /** Captions beyond the number that a film can have: left out. */
  'tooMany',
] as const
export type LeftCode = (typeof leftCodes)[number]
export type Left = { readonly code: LeftCode; readonly count: number }

/** In the order of time, and none overlaps the next. */
export type Subtitles = { readonly cues: readonly Subtitle[]; readonly left: readonly Left[] }

export type SubtitleRefusal = 'empty' | 'too-much-text' | 'ttml' | 'not-captions' | 'no-captions'

export const mostSubtitles = 50_000
