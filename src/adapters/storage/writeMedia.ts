import type { Refusal } from '../../ports/refusal'
import { isNamed, ownFolder, removeEntry } from './ownFolder'

const chunkSize = 2 ** 22

/**
 * Copies `file` into the media folder, chunk by chunk. `null` when all of it is there, flushed to the device; else
 * nothing is left of it. For workers only. `progress` runs from 0 to 1.
 */
export async function writeMedia(
  name: string,
  file: Blob,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Refusal | null> {
  try {
    const handle = await (await ownFolder('media')).getFileHandle(name, { create: true })
    const access = await handle.createSyncAccessHandle()
    try {
      // Claims the room before the first byte: too little is said at once, not after minutes of copying.
      access.truncate(file.size)
      for (let at = 0; at < file.size && !signal.aborted; at += chunkSize) {
        await copyChunk(file, access, at)
        progress(Math.min(1, (at + chunkSize) / file.size))
      }
      access.flush()
    } finally {
      access.close()
    }
    if (!signal.aborted) return null
    await discard(name)
    return { refused: 'failed', detail: 'aborted' }
  } catch (cause) {
    await discard(name)
    return refusalOf(cause)
  }
}

async function copyChunk(file: Blob, access: FileSystemSyncAccessHandle, at: number) {
  const chunk = new Uint8Array(await file.slice(at, at + chunkSize).arrayBuffer())
  for (let done = 0; done < chunk.length; ) {
    const written = access.write(chunk.subarray(done), { at: at + done })
    if (written === 0) throw new DOMException('Nothing more could be written', 'QuotaExceededError')
    done += written
  }
}

/** Whatever stays behind here, because the storage fails altogether, no project uses: the next start sweeps it. */
const discard = async (name: string) => removeEntry(await ownFolder('media'), name).catch(() => {})

function refusalOf(cause: unknown): Refusal {
  const detail = String(cause)
  if (isNamed(cause, 'QuotaExceededError')) return { refused: 'no-space', detail }
  // The user's own file was changed, moved or unplugged since it was chosen.
  if (isNamed(cause, 'NotReadableError') || isNamed(cause, 'NotFoundError')) return { refused: 'missing', detail }
  return { refused: 'failed', detail }
}
