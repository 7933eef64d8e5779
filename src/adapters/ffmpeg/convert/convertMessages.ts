import type { ConvertProgress } from '../../../ports/converter'
import type { Refusal } from '../../../ports/refusal'

/** One order for a conversion; a worker takes one and is ended after it. */
export type ConvertOrder = {
  readonly file: Blob
  /** The page's address: the core lies beside it. */
  readonly base: string
  /** Name in the folder of converted files, where there is lasting storage. */
  readonly name: string
}

export type ConvertAnswer =
  | { readonly type: 'progress'; readonly progress: ConvertProgress }
  /** Nothing new but life. */
  | { readonly type: 'alive' }
  /** `bytes` where there is no storage to write to; else they lie under the order's name. */
  | { readonly type: 'done'; readonly bytes: Blob | null; readonly mimeType: 'video/mp4' | 'audio/mp4' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
