/** Saves a text as a file into the folder for downloads. */
export function saveText(text: string, name: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has the bytes as soon as it has begun; on slow phones that takes a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
