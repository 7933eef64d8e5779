import { isRefusal, type Outcome } from '../../../ports/refusal'
import { coreAddresses } from './coreAddresses'
import { downloadCore } from './downloadCore'
import { dropKeptCore, keepCore, readKeptCore } from './keptCore'
import { unpackCore } from './unpackCore'

/** The core's two files, ready to be started as often as needed, from a page or a worker. */
export type Core = {
  readonly script: string
  readonly wasm: string
  readonly release: () => void
}

/**
 * Gets the core, from where it was kept or from beside the page. Kept bytes are checked as well as fetched ones, and
 * only bytes that were right are kept. `progress` is called for a download only. `base` is `document.baseURI`.
 */
export async function loadCore(base: string, progress: (share: number) => void = () => {}): Promise<Outcome<Core>> {
  const { script, packed } = coreAddresses(base)
  const kept = await readKeptCore(packed)
  const unpacked = kept && (await unpackCore(kept))
  if (unpacked) return { value: createCore(script, unpacked) }
  if (kept) await dropKeptCore(packed)

  const fetched = await downloadCore(packed, progress)
  if (isRefusal(fetched)) return fetched
  const wasm = await unpackCore(fetched.value)
  if (!wasm) return { refused: 'no-core', detail: `not the core: ${fetched.value.size} bytes` }
  await keepCore(packed, fetched.value)
  return { value: createCore(script, wasm) }
}

function createCore(script: string, bytes: Blob): Core {
  const wasm = URL.createObjectURL(bytes)
  return { script, wasm, release: () => URL.revokeObjectURL(wasm) }
}
