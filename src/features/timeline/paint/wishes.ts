import type { Asset, AssetId } from '../../../project/project'
import type { Micros } from '../../../project/time'
import type { Stills } from '../stills'

/** On one lane: all lanes together wish for fewer than are kept, or what is seen would drive out itself. */
const wishedAtMost = 120

type Wish = { readonly asset: Asset; readonly times: Set<Micros> }

/** Whatever a painting asks for is wished for until the next one: what is out of sight is not decoded. */
export function createWishes(stills: Stills) {
  let now = new Map<AssetId, Wish>()
  /** Who wishes, for each file. */
  const keys = new Map<AssetId, object>()
  let count = 0

  const keyOf = (id: AssetId) => {
    const key = keys.get(id) ?? {}
    keys.set(id, key)
    return key
  }

  return {
    /** Whether nothing more can be wished for until one begins anew. */
    isFull: () => count >= wishedAtMost,
    /** `goesOn`: what was asked for before is wished for still, since it is shown still. */
    begin: (goesOn: boolean) => {
      if (goesOn) return
      now = new Map()
      count = 0
    },
    /** The picture of this moment, or until it is there the nearest one. */
    at: (asset: Asset, time: Micros): ImageBitmap | null => {
      const wish = now.get(asset.id) ?? { asset, times: new Set() }
      now.set(asset.id, wish)
      if (count < wishedAtMost && !wish.times.has(time)) {
        wish.times.add(time)
        count++
      }
      return stills.at(asset.id, time)
    },
    end: () => {
      for (const { asset, times } of now.values()) stills.wish(keyOf(asset.id), asset, [...times])
      for (const [id, key] of keys) if (!now.has(id)) stills.unwish(key)
    },
    close: () => {
      for (const key of keys.values()) stills.unwish(key)
    },
  }
}
