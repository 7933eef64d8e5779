import { memoize } from '../../lib/memoize'
import type { MediaReader } from '../../ports/mediaReader'
import type { Asset, AssetId } from '../../project/project'
import { type Wave, waveOf } from './paint/wave'

/** The waveforms of all files. Each is asked for once, when it is first to be seen. */
export type Waves = ReturnType<typeof createWaves>

export function createWaves(reader: Pick<MediaReader, 'peaks'>) {
  const known = new Map<AssetId, Wave | null>()
  const listeners = new Set<() => void>()

  const load = async (asset: Asset) => {
    // A sound without a waveform can still be cut: the lane shows its name alone.
    const peaks = await reader.peaks(asset).catch(() => null)
    if (!peaks) return
    known.set(asset.id, waveOf(peaks))
    for (const listener of listeners) listener()
  }

  return {
    /** `null` until it is there. */
    of: (asset: Asset): Wave | null => {
      const found = known.get(asset.id)
      if (found !== undefined) return found
      known.set(asset.id, null)
      void load(asset)
      return null
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** One for each open project, gone with it. */
export const wavesOf = memoize(createWaves)
