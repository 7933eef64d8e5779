/** Whether two buffers, or none, hold the same. */
export function sameBytes(a: AllowSharedBufferSource | undefined, b: AllowSharedBufferSource | undefined): boolean {
  const [first, second] = [bytesOf(a), bytesOf(b)]
  return first.length === second.length && first.every((byte, index) => byte === second[index])
}

function bytesOf(source: AllowSharedBufferSource | undefined): Uint8Array {
  if (!source) return new Uint8Array()
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source)
}
