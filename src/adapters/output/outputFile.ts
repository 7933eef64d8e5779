import { BufferTarget, StreamTarget, type StreamTargetChunk, type Target } from 'mediabunny'
import { isNamed, ownFolder, removeEntry } from '../storage/ownFolder'

/** What this program makes: films to be handed over, files that were converted on their way in, and light copies. */
type Folder = 'films' | 'converted' | 'light'

/** Where a file is written while it is made. */
export type Output = {
  readonly target: Target
  /** Ends the writing. Gives the bytes where they could only be held in memory, else `null`: they lie in the file. */
  readonly finish: () => Blob | null
}

/**
 * In a worker only: streams to the device's own storage, so that memory does not grow with the film; without it, to
 * memory. `name` is `null` where it is known that there is none. Throws where storage is there but full.
 */
export async function openOutput(folder: Folder, name: string | null): Promise<Output> {
  const handle = name === null ? null : await openFile(folder, name)
  if (!handle) {
    const target = new BufferTarget()
    return { target, finish: () => new Blob([target.buffer ?? new ArrayBuffer(0)], { type: 'video/mp4' }) }
  }
  handle.truncate(0)
  const write = ({ data, position }: StreamTargetChunk) => {
    for (let done = 0; done < data.length; ) {
      const written = handle.write(data.subarray(done), { at: position + done })
      if (written === 0) throw new DOMException('Nothing more can be written', 'QuotaExceededError')
      done += written
    }
  }
  return {
    target: new StreamTarget(new WritableStream({ write }), { chunked: true, chunkSize: 2 ** 20 }),
    finish: () => {
      handle.flush()
      handle.close()
      return null
    },
  }
}

async function openFile(folder: Folder, name: string) {
  try {
    const file = await (await ownFolder(folder)).getFileHandle(name, { create: true })
    return await file.createSyncAccessHandle()
  } catch (cause) {
    if (isNamed(cause, 'QuotaExceededError')) throw cause
    return null
  }
}

/** The finished file's bytes on the device. */
export const outputFile = async (folder: Folder, name: string) =>
  (await (await ownFolder(folder)).getFileHandle(name)).getFile()

export async function outputNames(folder: Folder): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of (await ownFolder(folder)).keys()) names.push(name)
  return names
}

/** Removes a file or what there is of it. One that stays locked is swept at a later start. */
export async function removeOutput(folder: Folder, name: string): Promise<void> {
  await removeEntry(await ownFolder(folder), name).catch(() => {})
}
