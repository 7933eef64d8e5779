/** Saves into the folder for downloads, with one press and no question. */
export function download(address: string, name: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
