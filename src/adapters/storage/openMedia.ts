import { newId } from '../../lib/newId'
import type { MediaStore } from '../../ports/mediaStore'
import { isRefusal } from '../../ports/refusal'
import type { AssetId } from '../../project/project'
import { createMemoryMedia } from '../memory/memoryMedia'
import { createOpfsMedia } from './opfsMedia'

/** The best media store that this browser has. Private windows and old browsers have none that lasts. */
export async function openMedia(): Promise<MediaStore> {
  const lasting = createOpfsMedia()
  return (await isWorking(lasting).catch(() => false)) ? lasting : createMemoryMedia()
}

/** Only a byte that was written and read back proves it: browsers that forbid it have all the functions. */
async function isWorking(media: MediaStore): Promise<boolean> {
  const id = newId<AssetId>()
  const options = { signal: AbortSignal.timeout(5000), progress: () => {} }
  const kept = await media.keep(id, new Blob(['.']), options)
  // Full is not absent: what was kept earlier is there and can be read.
  if (isRefusal(kept)) return kept.refused === 'no-space'
  const text = await (await media.file(id))?.text()
  await media.remove([id])
  return text === '.'
}
