import { gzipBytes, wasmBytes } from 'virtual:ffmpeg-core'
import type { Outcome } from '../../../ports/refusal'
import { createWatchdog, patience } from '../../watchdog'

/**
 * Fetches the packed core. `progress` gets the share of its bytes, 0…1. What a captive portal, a proxy or a cut line
 * sends instead is told apart by whoever unpacks it.
 */
export async function downloadCore(address: string, progress: (share: number) => void): Promise<Outcome<Blob>> {
  const given = new AbortController()
  const watchdog = createWatchdog(patience, () => given.abort())
  try {
    // The Cache API keeps it; a second copy in the browser's own cache would only take room.
    const response = await fetch(address, { signal: given.signal, cache: 'no-store' })
    if (response.status !== 200 || !response.body) return refuse(`status ${response.status}`)
    const parts: Uint8Array<ArrayBuffer>[] = []
    let received = 0
    const reader = response.body.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      watchdog.alive()
      parts.push(next.value)
      received += next.value.length
      progress(Math.min(1, received / (parts[0]?.[0] === 0x1f ? gzipBytes : wasmBytes)))
    }
    return { value: new Blob(parts) }
  } catch (cause) {
    return refuse(String(cause))
  } finally {
    watchdog.stop()
  }
}

const refuse = (detail: string) => ({ refused: 'no-core', detail }) as const
