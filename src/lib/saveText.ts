import { download } from './download'

/** Saves a text as a file. */
export function saveText(text: string, name: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  download(address, name)
  // The browser has the bytes as soon as it has begun; on slow phones that takes a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
