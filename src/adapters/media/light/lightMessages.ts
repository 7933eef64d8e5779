import type { AssetId } from '../../../project/project'

/** What the page tells the worker that makes light copies: one at a time. */
export type LightOrder =
  | { readonly type: 'make'; readonly id: AssetId; readonly file: Blob; readonly held: boolean }
  | { readonly type: 'hold'; readonly held: boolean }
  | { readonly type: 'stop' }

/** What the worker answers; `done` whether or not there is a copy now. */
export type LightAnswer =
  | { readonly type: 'working' }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly detail: string }
