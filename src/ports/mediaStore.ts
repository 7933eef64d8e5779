import type { AssetId } from '../project/project'
import type { Outcome } from './refusal'

/** How much of the device this program takes, in bytes. */
export type Room = {
  readonly used: number
  /** What the browser would lend, where it says: the device may have less. */
  readonly most: number | null
  /** Whether the browser promised not to clear it away by itself. */
  readonly secured: boolean
}

/** Where the bytes of added files are kept: written once, read often, under the program's own names. */
export type MediaStore = {
  /** Copies `file` in. Leaves nothing behind when it is refused or aborted. `progress` runs from 0 to 1. */
  readonly keep: (
    id: AssetId,
    file: Blob,
    options: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
  ) => Promise<Outcome<void>>
  /** `null` where the file is gone (site data cleared, a broken disk). */
  readonly file: (id: AssetId) => Promise<File | null>
  readonly remove: (ids: readonly AssetId[]) => Promise<void>
  readonly ids: () => Promise<readonly AssetId[]>
  readonly room: () => Promise<Room>
  /** Asks the browser never to clear it away by itself when the device runs short; whether it promises that. */
  readonly secure: () => Promise<boolean>
  /** False where the browser has no lasting storage (private windows): kept in memory, gone with the tab. */
  readonly lasting: boolean
}
