import { memoize } from '../../lib/memoize'
import type { MediaReader } from '../../ports/mediaReader'
import type { Asset, AssetId } from '../../project/project'
import type { Micros } from '../../project/time'

const height = 240

/** A little into the film: the very first picture is often black, or a hand at the button. */
const telling = ({ kind, duration }: Asset) => (kind === 'image' ? 0 : Math.min(1_000_000, duration / 3)) as Micros

/** One picture of each file, decoded once for as long as the project is open; `null` where none could be. */
export const thumbnailsOf = memoize((reader: Pick<MediaReader, 'stills'>) => {
  const known = new Map<AssetId, Promise<ImageBitmap | null>>()
  return (asset: Asset): Promise<ImageBitmap | null> => {
    const found = known.get(asset.id)
    if (found) return found
    let picture: ImageBitmap | null = null
    const keep = (_: number, decoded: ImageBitmap) => {
      picture = decoded
    }
    const time = Math.round(telling(asset)) as Micros
    const thumbnail = reader
      .stills(asset, [time], height, keep, new AbortController().signal)
      // Without a picture the card still has its name.
      .then(
        () => picture,
        () => null,
      )
    known.set(asset.id, thumbnail)
    return thumbnail
  }
})
