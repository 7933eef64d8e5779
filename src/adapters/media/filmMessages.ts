import type { FilmProgress, FilmSettings } from '../../ports/filmMaker'
import type { Refusal } from '../../ports/refusal'
import type { AssetId, Project } from '../../project/project'

/** One order for a film; a worker takes one and is ended after it. */
export type FilmOrder = {
  readonly project: Project
  readonly settings: FilmSettings
  readonly files: ReadonlyMap<AssetId, Blob>
  /** Name in the folder of films; `null` where there is no lasting storage. */
  readonly name: string | null
  /** The page's address: what the worker loads by itself lies beside it. */
  readonly base: string
}

export type FilmAnswer =
  | { readonly type: 'progress'; readonly progress: FilmProgress }
  | { readonly type: 'done'; readonly blob: Blob | null; readonly encoder: 'device' | 'x264' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
