import type { FrameWish } from '../../ports/frameMaker'
import type { Refusal } from '../../ports/refusal'
import type { AssetId, Project } from '../../project/project'

/** One order for frames; a worker takes one and is ended after it. */
export type FrameOrder = FrameWish & {
  readonly project: Project
  readonly files: ReadonlyMap<AssetId, Blob>
}

export type FrameAnswer =
  | { readonly type: 'working' }
  | { readonly type: 'frame'; readonly index: number; readonly picture: Blob }
  | { readonly type: 'done' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
