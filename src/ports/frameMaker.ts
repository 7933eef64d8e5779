import type { Project, Size } from '../project/project'
import type { Micros } from '../project/time'
import type { Outcome } from './refusal'

export type FrameFormat = 'jpeg' | 'png'

export type FrameWish = {
  /** Of the film. */
  readonly times: readonly Micros[]
  readonly size: Size
  readonly format: FrameFormat
}

/** Frames of a film as picture files: drawn as those of the film that is made. */
export type FrameMaker = {
  /** `each` is told of every picture as soon as it is there. After an abort nothing more is told. */
  readonly make: (
    project: Project,
    wish: FrameWish,
    options: { readonly signal: AbortSignal; readonly each: (index: number, picture: Blob) => void },
  ) => Promise<Outcome<void>>
}
