import { memoize } from '../../lib/memoize'
import type { MediaReader } from '../../ports/mediaReader'
import type { Asset, AssetId } from '../../project/project'

/** The waveform of a file, and its loudest moment, which fills the lane: quiet recordings can be seen too. */
export type Wave = { readonly perSecond: number; readonly values: Float32Array; readonly loudest: number }

const quietest = 0.02

/** Computed once for each file, however many pieces of it lie on the timeline; `null` where none could be. */
export const peaksOf = memoize((reader: Pick<MediaReader, 'peaks'>) => {
  const known = new Map<AssetId, Promise<Wave | null>>()
  return (asset: Asset): Promise<Wave | null> => {
    const found = known.get(asset.id)
    if (found) return found
    const wave = reader.peaks(asset).then(
      (peaks) => peaks && { ...peaks, loudest: peaks.values.reduce((a, b) => Math.max(a, b), quietest) },
      // A sound without a waveform can still be cut: the lane shows its name alone.
      () => null,
    )
    known.set(asset.id, wave)
    return wave
  }
})
