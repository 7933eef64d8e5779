import type { Peaks, Probe, Script } from '../../ports/mediaReader'
import type { Outcome } from '../../ports/refusal'
import type { Asset, AssetId, Project } from '../../project/project'
import type { Micros, Span } from '../../project/time'

/** What the page tells a worker that reads media: one job at a time. */
export type ReadOrder =
  | { readonly type: 'probe'; readonly file: Blob }
  | {
      readonly type: 'stills'
      readonly asset: Asset
      readonly file: Blob
      /** Each with its place among those asked for. */
      readonly wanted: readonly { readonly index: number; readonly time: Micros }[]
      readonly height: number
    }
  | { readonly type: 'peaks'; readonly asset: Asset; readonly file: Blob }
  | {
      readonly type: 'script'
      readonly project: Project
      readonly script: Script
      readonly files: ReadonlyMap<AssetId, Blob>
    }
  | { readonly type: 'stop' }
  | { readonly type: 'forget'; readonly ids: readonly AssetId[] }

/** What the worker answers: the last message of each job is one of the lower five. */
export type ReadAnswer =
  | { readonly type: 'working' }
  | { readonly type: 'still'; readonly index: number; readonly picture: ImageBitmap }
  | { readonly type: 'heard'; readonly share: number }
  | { readonly type: 'probed'; readonly outcome: Outcome<Probe> }
  | { readonly type: 'drawn' }
  | { readonly type: 'measured'; readonly peaks: Peaks | null }
  | { readonly type: 'placed'; readonly places: readonly Span[] | null }
  | { readonly type: 'failed'; readonly detail: string }

export const isLastAnswer = ({ type }: ReadAnswer) => type !== 'working' && type !== 'still' && type !== 'heard'
