/** Reads up to `length` bytes at `offset`: fewer at the end of the file, none beyond it. */
export type ReadAt = (offset: number, length: number) => Promise<DataView>

/** A file's bytes, read in windows: headers are found by many small steps. */
export function createByteReader(file: Blob, windowSize = 2 ** 16): ReadAt {
  let start = 0
  let held = new DataView(new ArrayBuffer(0))
  return async (offset, length) => {
    if (offset < start || offset + length > start + held.byteLength) {
      start = offset
      const end = Math.min(file.size, offset + Math.max(length, windowSize))
      held = new DataView(await file.slice(offset, end).arrayBuffer())
    }
    const at = Math.min(offset - start, held.byteLength)
    return new DataView(held.buffer, at, Math.min(length, held.byteLength - at))
  }
}

/** Four bytes as the letters that they mostly are; '' beyond the end. */
export function fourLetters(view: DataView, at = 0): string {
  if (at + 4 > view.byteLength) return ''
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}
