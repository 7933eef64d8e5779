import type { Asset } from '../project/project'

/**
 * Small copies of large videos: what a preview plays, while the film is made, and what stands is shown, from the videos
 * themselves. They are made when nothing else is to be done, and nobody ever waits for one.
 */
export type LightCopies = {
  /** Hands out what there is for these, and makes what is missing, one after the other. */
  readonly want: (assets: readonly Asset[]) => void
  /** While held, nothing is made: the machine has something better to do. Held from the start. */
  readonly hold: (held: boolean) => void
  readonly dispose: () => void
}
