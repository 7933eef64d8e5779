import type { Asset, AssetId, Project } from '../project/project'
import type { Micros, Span } from '../project/time'
import type { Subtitles } from '../subtitles/subtitle'
import type { Outcome } from './refusal'

/** What a file is, told by decoding it: `convert` says that it must go through ffmpeg first. */
export type Probe =
  | { readonly kind: 'ready'; readonly facts: Omit<Asset, 'id' | 'name' | 'bytes'> }
  | { readonly kind: 'convert'; readonly container: string }

/** The loudest sample of each piece, 0…1: `perSecond` pieces for every second of source. */
export type Peaks = { readonly perSecond: number; readonly values: Float32Array }

/** Phrases in the order in which they are said, and the part of the film that they are said in. */
export type Script = { readonly phrases: readonly string[]; readonly room: Span }

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
   * When each phrase of the script is to be read, by the film's voice (`voiceOf`). `null` where nobody speaks there, where
   * a file cannot be read, and where the signal ended it. `progress`: 0…1.
   */
  readonly placeScript: (
    project: Project,
    script: Script,
    options: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
  ) => Promise<readonly Span[] | null>
  /** The captions of an SRT, VTT or ASS file, as far as they make sense, and what was not taken of it. */
  readonly subtitles: (file: Blob) => Promise<Outcome<Subtitles>>
  /** Lets go of what is kept open for these files. */
  readonly forget: (ids: readonly AssetId[]) => void
}
