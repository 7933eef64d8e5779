import { memoize } from '../../lib/memoize'
import type { MediaReader } from '../../ports/mediaReader'
import type { Asset, AssetId } from '../../project/project'
import type { Micros } from '../../project/time'

/** Decoded at this height whatever the zoom: sharp on phones' screens, 30 KB a picture. */
const height = 112
const keptAtMost = 700
const atOnce = 24
const calmFor = 60

type Wish = { readonly asset: Asset; readonly times: readonly Micros[] }
type Job = { readonly asset: AssetId; readonly times: ReadonlySet<Micros>; readonly abort: AbortController }

/**
 * The pictures of all filmstrips, decoded once and kept. Each strip says what it would like to show now; what nobody
 * wishes for any longer is not decoded. One job at a time: a weak phone has room for one decoder beside the preview's.
 */
export type Stills = ReturnType<typeof createStills>

export function createStills(reader: Pick<MediaReader, 'stills'>) {
  const pictures = new Map<AssetId, Map<Micros, ImageBitmap>>()
  const useless = new Map<AssetId, Set<Micros>>()
  /** The oldest use first. */
  const uses = new Map<string, { readonly asset: AssetId; readonly time: Micros }>()
  const wishes = new Map<object, Wish>()
  const listeners = new Set<() => void>()
  let job: Job | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const isMissing = (asset: AssetId, time: Micros) => !pictures.get(asset)?.has(time) && !useless.get(asset)?.has(time)
  const isWished = ({ asset, times }: Job) =>
    [...wishes.values()].some((wish) => wish.asset.id === asset && wish.times.some((time) => times.has(time)))

  function touch(asset: AssetId, time: Micros) {
    const key = `${asset} ${time}`
    uses.delete(key)
    uses.set(key, { asset, time })
    if (uses.size <= keptAtMost) return
    const [oldest, { asset: of, time: at }] = uses.entries().next().value as [string, { asset: AssetId; time: Micros }]
    uses.delete(oldest)
    pictures.get(of)?.get(at)?.close()
    pictures.get(of)?.delete(at)
  }

  function keep(asset: AssetId, time: Micros, picture: ImageBitmap) {
    const known = pictures.get(asset) ?? new Map()
    pictures.set(asset, known.set(time, picture))
    touch(asset, time)
    for (const listener of listeners) listener()
  }

  /** What the strip that asked last lacks most. */
  function nextJob(): { readonly asset: Asset; readonly times: readonly Micros[] } | null {
    for (const { asset, times } of [...wishes.values()].reverse()) {
      const missing = times.filter((time) => isMissing(asset.id, time)).slice(0, atOnce)
      if (missing.length > 0) return { asset, times: missing }
    }
    return null
  }

  async function work(): Promise<void> {
    const next = job ? null : nextJob()
    if (!next) return
    const { asset, times } = next
    const mine: Job = { asset: asset.id, times: new Set(times), abort: new AbortController() }
    const { signal } = mine.abort
    job = mine
    const each = (index: number, picture: ImageBitmap) => keep(asset.id, times[index] as Micros, picture)
    // A refusal to decode leaves the strip without pictures; the preview says what is the matter with the file.
    await reader.stills(asset, times, height, each, signal).catch(() => {})
    if (!signal.aborted) {
      const failed = times.filter((time) => isMissing(asset.id, time))
      useless.set(asset.id, new Set([...(useless.get(asset.id) ?? []), ...failed]))
    }
    job = null
    return work()
  }

  /** A little later, so that a quick scroll or pinch asks for what is seen at its end only. */
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (job && !isWished(job)) job.abort.abort()
      void work()
    }, calmFor)
  }

  return {
    /** `who` would like these now, instead of what it wished for before. */
    wish: (who: object, asset: Asset, times: readonly Micros[]) => {
      wishes.delete(who)
      wishes.set(who, { asset, times })
      schedule()
    },
    unwish: (who: object) => {
      wishes.delete(who)
      schedule()
    },
    /** The picture of this moment, or, until it is there, of the nearest one. */
    at: (asset: AssetId, time: Micros): ImageBitmap | null => {
      const known = pictures.get(asset)
      if (!known || known.size === 0) return null
      const exact = known.get(time)
      if (exact) touch(asset, time)
      return exact ?? nearest(known, time)
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function nearest(known: ReadonlyMap<Micros, ImageBitmap>, time: Micros): ImageBitmap | null {
  let best: ImageBitmap | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const [at, picture] of known) {
    const away = Math.abs(at - time)
    if (away < distance) {
      best = picture
      distance = away
    }
  }
  return best
}

/** One store for each open project, gone with it. */
export const stillsOf = memoize(createStills)
