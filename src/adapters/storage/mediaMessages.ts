import type { Refusal } from '../../ports/refusal'

/** What the page tells the worker that writes media. */
export type KeepOrder =
  | { readonly type: 'keep'; readonly name: string; readonly file: Blob }
  /** Ends the writing: what there is of the file is removed. */
  | { readonly type: 'stop' }

export type KeepAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'kept' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
