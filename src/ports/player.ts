import type { AssetId, Project } from '../project/project'
import type { Micros } from '../project/time'
import type { Microphone } from './recorder'

/** How many times as fast as the film a player goes; below 0 it goes backwards. */
export type Rate = (typeof rates)[number]
export const rates = [-4, -2, -1, 1, 2, 4] as const

/** Shows a film on a canvas, with its sound. Knows nothing of edits: it is told the project anew at each change. */
export type Player = {
  /** What the film is seen on, made by the player: put it into the page. It fills the room that it is given. */
  readonly screen: HTMLElement
  readonly show: (project: Project) => void
  /**
   * From where it stands, at this rate, to the end of the film or to `until`; backwards to the start. At double rate
   * the sound keeps its pitch; faster, and backwards, there is none. Pictures that are late are left out.
   */
  readonly play: (rate?: Rate, until?: Micros) => void
  readonly pause: () => void
  /** Shows the picture at this time of the film; of several quick calls only the last counts. */
  readonly seek: (time: Micros) => void
  /** Pixels that the picture has on screen: more need not be drawn. */
  readonly resize: (width: number, height: number) => void
  /** How loud the film is heard here, 0…1: nothing of it is changed. */
  readonly setLoudness: (share: number) => void
  /** Takes in a microphone until it is told to stop; `null` where this browser gives no sound. */
  readonly listen: (microphone: Microphone, each: (heard: Heard) => void) => Promise<(() => void) | null>
  /** From now on plays this copy of a video, and shows it until the video itself is there. */
  readonly lighten: (id: AssetId, copy: Blob) => void
  readonly on: (listener: (event: PlayerEvent) => void) => () => void
  readonly dispose: () => void
}

/**
 * A little of what a microphone hears. While the film runs at its own rate, `samples` is what was spoken to it: its first
 * sample belongs to the very moment from which the film runs, whatever time a sound takes to the ear and back. Each run
 * has its number.
 */
export type Heard = {
  /** The loudest of it, 0…1: told also while the film stands. */
  readonly peak: number
  readonly run: number
  readonly samples: Float32Array
  /** The film runs no longer; nothing more of this run will come. */
  readonly ended: boolean
}

export type PlayerEvent =
  | { readonly type: 'time'; readonly time: Micros }
  | { readonly type: 'playing'; readonly playing: boolean; readonly rate: Rate }
  /** A picture that belongs to `time` is on the canvas. */
  | { readonly type: 'painted'; readonly time: Micros }
  | { readonly type: 'failed'; readonly detail: string }
