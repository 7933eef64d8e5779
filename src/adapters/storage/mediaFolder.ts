/** Where added files lie, each under its asset's id. */
export const mediaFolder = () => folder('media')
/** Where films are written while they are made. */
export const filmsFolder = () => folder('films')

const folder = async (name: string) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })

/** Milliseconds: a lock can outlive its tab or worker; measured half a second, older browsers keep it longer. */
const lockTime = 3000
const pause = 100

/** Removes an entry, if there is one. Throws where it stays locked. */
export async function removeEntry(from: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await from.removeEntry(name)
    } catch (cause) {
      if (isNamed(cause, 'NotFoundError')) return
      if (!isNamed(cause, 'NoModificationAllowedError') || waited >= lockTime) throw cause
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

export const isNamed = (cause: unknown, name: string) => cause instanceof DOMException && cause.name === name
