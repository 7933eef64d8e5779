import { BufferTarget, StreamTarget, type StreamTargetChunk, type Target } from 'mediabunny'

const folder = 'converted'

/** Where a converted file is written while it is made. */
export type ConvertTarget = {
  readonly target: Target
  /** Ends the writing. Gives the bytes where they could only be held in memory, else `null`. */
  readonly finish: () => Blob | null
}

/** In a worker only: streams to the device's own storage; without it, to memory. */
export async function openConvertTarget(name: string): Promise<ConvertTarget> {
  const handle = await openFile(name).catch((cause) => {
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError') throw cause
    return null
  })
  if (!handle) {
    const target = new BufferTarget()
    return { target, finish: () => new Blob([target.buffer ?? new ArrayBuffer(0)]) }
  }
  const write = ({ data, position }: StreamTargetChunk) => {
    for (let done = 0; done < data.length; ) done += handle.write(data.subarray(done), { at: position + done })
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

const converted = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })

async function openFile(name: string) {
  const file = await (await converted()).getFileHandle(name, { create: true })
  return file.createSyncAccessHandle()
}

export const convertedFile = async (name: string) => (await (await converted()).getFileHandle(name)).getFile()

export async function convertedNames(): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of (await converted()).keys()) names.push(name)
  return names
}

/** Removes what there is of a file. The lock of a worker that was just ended can outlive it for a moment. */
export async function removeConverted(name: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    try {
      return await (await converted()).removeEntry(name)
    } catch (cause) {
      if (!(cause instanceof DOMException) || cause.name !== 'NoModificationAllowedError') return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
