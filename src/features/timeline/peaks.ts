import { memoize } from '../../lib/memoize'
import type { MediaReader, Peaks } from '../../ports/mediaReader'
import type { Asset, AssetId } from '../../project/project'

/** Waveforms are computed once for each file, however many pieces of it lie on the timeline. */
export const peaksOf = memoize((reader: Pick<MediaReader, 'peaks'>) => {
  const known = new Map<AssetId, Promise<Peaks | null>>()
  return (asset: Asset): Promise<Peaks | null> => {
    const found = known.get(asset.id)
    if (found) return found
    // A sound without a waveform can still be cut: the lane shows its name alone.
    const peaks = reader.peaks(asset).catch(() => null)
    known.set(asset.id, peaks)
    return peaks
  }
})
