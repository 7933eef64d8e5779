import { sha256 } from 'virtual:ffmpeg-core'

const shelf = 'tasma-ffmpeg-core'

/** The packed core of this version as an earlier visit kept it, or `null`. */
export async function readKeptCore(address: string): Promise<Blob | null> {
  const cache = await openShelf()
  const kept = await cache?.match(keyOf(address))
  return kept ? kept.blob() : null
}

/** Keeps the packed core for work without a network. The cores of older versions go. */
export async function keepCore(address: string, packed: Blob): Promise<void> {
  const cache = await openShelf()
  if (!cache) return
  await dropCores(cache, (key) => key !== keyOf(address))
  // Full storage costs a download on the next visit, nothing else.
  await cache.put(keyOf(address), new Response(packed)).catch(() => cache.delete(keyOf(address)))
}

/** Throws away what was kept for this version: it is broken. */
export async function dropKeptCore(address: string): Promise<void> {
  const cache = await openShelf()
  if (cache) await dropCores(cache, (key) => key === keyOf(address))
}

const keyOf = (address: string) => `${address}?sha256=${sha256}`

/** `null` where the browser keeps nothing: private windows, pages without https. */
const openShelf = async () => (typeof caches === 'undefined' ? null : caches.open(shelf).catch(() => null))

async function dropCores(cache: Cache, which: (key: string) => boolean) {
  for (const request of await cache.keys()) if (which(request.url)) await cache.delete(request)
}
