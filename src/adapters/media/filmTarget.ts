import { BufferTarget, StreamTarget, type StreamTargetChunk, type Target } from 'mediabunny'

const folder = 'films'

/** Where a film is written while it is made. */
export type FilmTarget = {
  readonly target: Target
  /** Ends the writing. Gives the bytes where they could only be held in memory, else `null`: they lie in the file. */
  readonly finish: () => Blob | null
}

/** Streams to the device's own storage, so that memory does not grow with the film; without it, to memory. */
export async function openFilmTarget(name: string | null): Promise<FilmTarget> {
  const handle = name && (await openFile(name).catch(() => null))
  if (!handle) {
    const target = new BufferTarget()
    return { target, finish: () => new Blob([target.buffer ?? new ArrayBuffer(0)], { type: 'video/mp4' }) }
  }
  handle.truncate(0)
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

const films = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })

async function openFile(name: string) {
  const file = await (await films()).getFileHandle(name, { create: true })
  return file.createSyncAccessHandle()
}

/** The finished film's bytes on the device. */
export const filmFile = async (name: string) => (await (await films()).getFileHandle(name)).getFile()

/** Removes a film or what there is of it. The lock of a worker that was just ended can outlive it for a moment. */
export async function removeFilm(name: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    try {
      return await (await films()).removeEntry(name)
    } catch (cause) {
      if (!(cause instanceof DOMException) || cause.name !== 'NoModificationAllowedError') return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
