import { createByteReader, type ReadAt } from './byteReader'

export type Part = string | number | readonly number[] | Uint8Array

/** Bytes written as letters (one byte each), single bytes, lists of bytes. */
export const bytes = (...parts: readonly Part[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => {
      if (typeof part === 'string') return Array.from(part, (letter) => letter.charCodeAt(0))
      return typeof part === 'number' ? [part] : [...part]
    }),
  )

/** Big-endian, as most headers are. */
export const u16 = (value: number) => [value >> 8, value & 255]
export const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
/** Little-endian. */
export const le16 = (value: number) => u16(value).reverse()
export const le32 = (value: number) => u32(value).reverse()
export const zeros = (count: number) => new Uint8Array(count)

export const box = (type: string, ...inside: readonly Part[]) => {
  const content = bytes(...inside)
  return bytes(u32(content.length + 8), type, content)
}

/** A file to read from, through a window that is small enough to move about. */
export const fileOf = (content: Uint8Array<ArrayBuffer>): { readonly read: ReadAt; readonly size: number } => ({
  read: createByteReader(new Blob([content]), 64),
  size: content.length,
})
