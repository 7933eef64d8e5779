import { download } from './download'

/** Saves a file that was made just now. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  download(address, name)
  // The browser has the bytes as soon as it has begun; on slow phones that takes a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
