import { sha256 } from 'virtual:ffmpeg-core'

/** The WebAssembly module in `packed`, or `null` where these are not the bytes that were shipped. */
export async function unpackCore(packed: Blob): Promise<Blob | null> {
  const bytes = await unpack(packed).catch(() => null)
  if (!bytes || hex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) return null
  // The type lets the browser compile while it reads.
  return new Blob([bytes], { type: 'application/wasm' })
}

/** Some hosts declare a .gz to be an encoding; then the browser has unpacked it already. */
async function unpack(packed: Blob): Promise<ArrayBuffer> {
  if (!(await isGzip(packed))) return packed.arrayBuffer()
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}

async function isGzip(blob: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
