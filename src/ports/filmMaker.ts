import type { Project, Size } from '../project/project'
import type { Outcome } from './refusal'

export type EncoderChoice = 'automatic' | 'device' | 'x264'

export type FilmSettings = {
  readonly size: Size
  /** Bits per second of the picture. */
  readonly bitrate: number
  readonly encoder: EncoderChoice
}

export type FilmProgress = {
  readonly step: 'preparing' | 'fetching' | 'making' | 'finishing'
  /** 0…1 of the whole film. */
  readonly share: number
  /** Which encoder is at work once that is known. */
  readonly encoder?: 'device' | 'x264'
}

export type Film = { readonly file: File; readonly encoder: 'device' | 'x264'; readonly discard: () => Promise<void> }

export type FilmMaker = {
  readonly make: (
    project: Project,
    settings: FilmSettings,
    options: { readonly signal: AbortSignal; readonly progress: (progress: FilmProgress) => void },
  ) => Promise<Outcome<Film>>
}
