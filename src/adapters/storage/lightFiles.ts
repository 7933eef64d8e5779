import type { AssetId } from '../../project/project'
import { isNamed, ownFolder, removeEntry } from './ownFolder'

/** TypeScript does not know of it yet. */
type Movable = FileSystemFileHandle & { readonly move: (name: string) => Promise<void> }

/** Bytes that stay free on the device: what is only made to save time must not take the last room. */
const spared = 500_000_000

/** The light copy of a video; `null` where there is none. */
export async function lightFile(id: AssetId): Promise<File | null> {
  try {
    return await (await (await ownFolder('light')).getFileHandle(id)).getFile()
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError')) return null
    throw cause
  }
}

/** Whether there is room for so many bytes more, and for what else is to come. */
export async function hasRoomForLight(bytes: number): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return quota - usage > spared + bytes
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
export async function sweepLight(used: ReadonlySet<string>): Promise<void> {
  const folder = await ownFolder('light')
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  for (const name of names) if (!used.has(name)) await removeEntry(folder, name)
}
