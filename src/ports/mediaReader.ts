import type { Asset, AssetId, Project } from '../project/project'
import type { Micros } from '../project/time'
import type { Subtitles } from '../subtitles/subtitle'
import type { Outcome } from './refusal'

/** What a file is, told by decoding it: `convert` says that it must go through ffmpeg first. */
export type Probe =
  | { readonly kind: 'ready'; readonly facts: Omit<Asset, 'id' | 'name' | 'bytes'> }
  | { readonly kind: 'convert'; readonly container: string }

/** The loudest sample of each piece, 0…1: `perSecond` pieces for every second of source. */
export type Peaks = { readonly perSecond: number; readonly values: Float32Array }

/** The loudness of the band of speech, RMS 0…1: `perSecond` values for every second of the film. */
export type Levels = { readonly perSecond: number; readonly values: Float32Array }

export type MediaReader = {
  /** Proof is a decoded picture at the start and near the end, not a header. Answers within seconds or refuses. */
  readonly probe: (file: Blob) => Promise<Outcome<Probe>>
  /** One small upright picture for each source time, `height` pixels high; `null` where none could be decoded. */
  readonly stills: (
    asset: Asset,
    times: readonly Micros[],
    height: number,
    each: (index: number, picture: ImageBitmap) => void,
    signal: AbortSignal,
  ) => Promise<void>
  readonly peaks: (asset: Asset) => Promise<Peaks | null>
  /**
   * How loud the film's voice is (`voiceOf`), from its beginning to its end. `null` where nothing is heard, where a file
   * cannot be read, and where the signal ended it. `progress`: 0…1.
   */
  readonly levels: (project: Project, signal: AbortSignal, progress: (share: number) => void) => Promise<Levels | null>
  /** The captions of an SRT, VTT or ASS file, as far as they make sense, and what was not taken of it. */
  readonly subtitles: (file: Blob) => Promise<Outcome<Subtitles>>
  /** Lets go of what is kept open for these files. */
  readonly forget: (ids: readonly AssetId[]) => void
}
