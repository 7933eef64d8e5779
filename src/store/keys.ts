import { createStore } from 'zustand/vanilla'

/** The keys that a person chose, by command. Every other command has those that it came with. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>

const place = 'tasma.keys'
/** `Mod+Shift+KeyZ`: modifiers in this order, then a place on the keyboard. */
const form = /^(Mod\+)?(Alt\+)?(Shift\+)?[A-Z][A-Za-z0-9]*$/

/** What a person's keyboard does; survives in `localStorage`, and without it for as long as the tab. */
export type Keys = ReturnType<typeof createKeys>

export function createKeys(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
  const store = createStore<KeyChanges>(() => read(storage))
  store.subscribe((changes) => {
    try {
      storage?.setItem(place, JSON.stringify(changes))
    } catch {
      // A full or forbidden localStorage costs the choice at the next start, nothing more.
    }
  })
  const put = (changes: KeyChanges) => store.setState(changes, true)
  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    change: (command: string, keys: readonly string[]) => put({ ...store.getState(), [command]: keys }),
    restore: (command: string) => {
      const { [command]: _, ...rest } = store.getState()
      put(rest)
    },
    restoreAll: () => put({}),
  }
}

/** Takes over what has the right form and drops the rest: whatever lies there, the program starts. */
function read(storage: Pick<Storage, 'getItem'> | null): KeyChanges {
  let kept: unknown
  try {
    kept = JSON.parse(storage?.getItem(place) ?? '{}')
  } catch {
    return {}
  }
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string[]] => isKeys(entry[1])))
}

const isKeys = (value: unknown) =>
  Array.isArray(value) && value.every((key) => typeof key === 'string' && form.test(key))
