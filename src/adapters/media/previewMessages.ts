import type { Change } from '../../lib/change'
import type { Rate } from '../../ports/player'
import type { AssetId } from '../../project/project'
import type { Micros } from '../../project/time'

/** What the page tells the preview's worker. */
export type ToPreview =
  | { readonly type: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly type: 'mixer'; readonly port: MessagePort }
  /** From the project that was shown last, at first from none: of a long film a drag changes little. */
  | { readonly type: 'show'; readonly change: Change }
  | { readonly type: 'file'; readonly id: AssetId; readonly file: Blob | null }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }
  /** The light copy of a video. */
  | { readonly type: 'copy'; readonly id: AssetId; readonly copy: Blob }
  /** Seeks are numbered: a time that was told before the last of them is old. */
  | { readonly type: 'seek'; readonly time: Micros; readonly seek: number }
  /** `latency`: seconds between a sample leaving the worklet and being heard; `null` without working sound. */
  | { readonly type: 'play'; readonly rate: Rate; readonly until: Micros | null; readonly latency: number | null }
  | { readonly type: 'pause' }

/** What it answers. */
export type FromPreview =
  | { readonly type: 'wants'; readonly id: AssetId }
  | { readonly type: 'time'; readonly time: Micros; readonly seek: number }
  /**
   * `late`: how far a film that plays had gone on when its picture was done. `whole`: nothing better follows; else it is
   * the right picture in fewer pixels, until all of them are there.
   */
  | { readonly type: 'painted'; readonly time: Micros; readonly late: Micros; readonly whole: boolean }
  | { readonly type: 'playing'; readonly playing: boolean; readonly rate: Rate }
  | { readonly type: 'failed'; readonly detail: string }
