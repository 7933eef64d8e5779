import type { AssetId } from '../../project/project'
import { clearFolder, ownFile, ownFolder, removeEntry } from './ownFolder'
import { roomHere } from './room'

/** TypeScript does not know of it yet. */
type Movable = FileSystemFileHandle & { readonly move: (name: string) => Promise<void> }

/** Bytes that stay free on the device: what is only made to save time must not take the last room. */
const spared = 500_000_000

/** The light copy of a video; `null` where there is none. */
export const lightFile = (id: AssetId): Promise<File | null> => ownFile('light', id)

/** Whether there is room for so many bytes more, and for what else is to come. */
export async function hasRoomForLight(bytes: number): Promise<boolean> {
  const { most, used } = await roomHere()
  return (most ?? 0) - used > spared + bytes
}

/** Written under another name: what is cut off half way is never taken for a copy. */
export const lightDraft = (id: AssetId) => `${id}.part`

export async function keepLight(id: AssetId): Promise<void> {
  const draft = await (await ownFolder('light')).getFileHandle(lightDraft(id))
  await (draft as Movable).move(id)
}

export async function removeLight(ids: readonly AssetId[]): Promise<void> {
  const folder = await ownFolder('light')
  for (const id of ids) {
    await removeEntry(folder, id)
    await removeEntry(folder, lightDraft(id))
  }
}

/** Removes the copies of videos that nobody uses any longer, and what was cut off. */
export const sweepLight = async (used: ReadonlySet<string>): Promise<void> =>
  clearFolder(await ownFolder('light'), used)
