import type { LeftCode } from './subtitle'

/** A caption as it stands in the file, before its words and times are looked at. Times in microseconds. */
export type RawCue = {
  readonly start: number | null
  readonly end: number | null
  readonly text: string
  readonly speaker?: string
  readonly placed?: boolean
}

export type RawFile = {
  readonly cues: readonly RawCue[]
  /** What stands beside the captions. */
  readonly beside: Readonly<Partial<Record<LeftCode, number>>>
}

/** Stands in a text where a time is told. No text has it: it is no sign at all, and taken out of what is read. */
export const mark = '\ufdd0'

/** The words of a caption without what surrounds them in the file. */
export type Bare = {
  readonly text: string
  /** One for each `mark` of the text: microseconds after the caption's start. */
  readonly times: readonly number[]
  readonly speaker?: string
  readonly styled: boolean
  readonly drawn: boolean
}
