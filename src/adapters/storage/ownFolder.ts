/** Folders of the program's own: added files, each under its asset's id; films; files that were converted; light copies of videos. */
export const ownFolder = async (name: 'media' | 'films' | 'converted' | 'light') =>
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

/** A file of the program's own; `null` where there is none. */
export async function ownFile(folder: Parameters<typeof ownFolder>[0], name: string): Promise<File | null> {
  try {
    return await (await (await ownFolder(folder)).getFileHandle(name)).getFile()
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError')) return null
    throw cause
  }
}

/** Removes all that is not named in `kept`. */
export async function clearFolder(folder: FileSystemDirectoryHandle, kept: ReadonlySet<string> = new Set()) {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  for (const name of names) if (!kept.has(name)) await removeEntry(folder, name)
}
