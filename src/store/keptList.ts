import { createStore } from 'zustand/vanilla'

/** What somebody keeps of her own, for all videos. */
export type KeptList<Entry> = {
  /** The newest first. */
  readonly own: readonly Entry[]
  /** The one that was taken away last, and the way back. */
  readonly removed: { readonly entry: Entry; readonly index: number } | null
}

type Options<Entry, More> = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** Its name in the storage. */
  readonly place: string
  readonly most: number
  readonly parse: (kept: unknown) => readonly Entry[]
  /** What else the state tells: so it is at first, and again after each change. */
  readonly more: More
}

/** A list that survives in `localStorage`, and without it for as long as the tab. */
export function createKeptList<Entry extends { readonly id: string }, More extends object>(
  options: Options<Entry, More>,
) {
  const { storage, place, most, parse, more } = options
  type State = KeptList<Entry> & More

  /** `null` where nothing was ever kept. */
  const read = (): readonly Entry[] | null => {
    try {
      const kept = storage?.getItem(place)
      return kept ? parse(JSON.parse(kept)) : null
    } catch {
      return null
    }
  }
  const store = createStore<State>(() => ({ own: read() ?? [], removed: null, ...more }))

  /** Another tab may have kept some meanwhile: what is changed is what lies there. */
  const change = (edit: (own: readonly Entry[]) => readonly Entry[], removed: KeptList<Entry>['removed'] = null) => {
    const own = edit(read() ?? store.getState().own).slice(0, most)
    store.setState({ ...store.getState(), own, removed, ...more })
    try {
      storage?.setItem(place, JSON.stringify(own))
    } catch {
      // A full or forbidden localStorage costs the entry at the next start, nothing more.
    }
  }

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    change,
    remove: (id: string) => {
      const { own } = store.getState()
      const index = own.findIndex((each) => each.id === id)
      const entry = own[index]
      if (entry) change((all) => all.filter((each) => each.id !== id), { entry, index })
    },
    /** Brings back what was taken away last, to where it was. */
    restore: () => {
      const { removed } = store.getState()
      if (removed) change((own) => own.toSpliced(removed.index, 0, removed.entry))
    },
  }
}
