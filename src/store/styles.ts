import { createStore } from 'zustand/vanilla'
import { newId } from '../lib/newId'
import { longestStyleName, mostOwnStyles, type OwnStyle, parseOwnStyles } from '../project/ownStyles'
import { type Look, lookOf } from '../project/textStyles'

const place = 'tasma.styles'

export type StylesState = {
  /** The newest first. */
  readonly own: readonly OwnStyle[]
  /** The one that was taken away last, and the way back. */
  readonly removed: { readonly style: OwnStyle; readonly index: number } | null
}

/** Looks of one's own, for all projects; they survive in `localStorage`, and without it for as long as the tab. */
export type Styles = ReturnType<typeof createStyles>

export function createStyles(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
  const store = createStore<StylesState>(() => ({ own: read(storage) ?? [], removed: null }))

  /** Another tab may have kept some meanwhile: what is changed is what lies there. */
  const change = (edit: (own: readonly OwnStyle[]) => readonly OwnStyle[], removed: StylesState['removed'] = null) => {
    const own = edit(read(storage) ?? store.getState().own).slice(0, mostOwnStyles)
    store.setState({ own, removed })
    try {
      storage?.setItem(place, JSON.stringify(own))
    } catch {
      // A full or forbidden localStorage costs the style at the next start, nothing more.
    }
  }
  const tidy = (name: string) => name.trim().slice(0, longestStyleName)

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    /** A name of spaces names nothing: `null`, and nothing is kept. */
    add: (name: string, look: Look): OwnStyle | null => {
      if (!tidy(name)) return null
      const style = { id: newId(), name: tidy(name), style: lookOf(look) }
      change((own) => [style, ...own])
      return style
    },
    rename: (id: string, name: string) => {
      if (tidy(name)) change((own) => own.map((each) => (each.id === id ? { ...each, name: tidy(name) } : each)))
    },
    remove: (id: string) => {
      const { own } = store.getState()
      const index = own.findIndex((each) => each.id === id)
      const style = own[index]
      if (style) change((all) => all.filter((each) => each.id !== id), { style, index })
    },
    /** Brings back what was taken away last, to where it was. */
    restore: () => {
      const { removed } = store.getState()
      if (removed) change((own) => own.toSpliced(removed.index, 0, removed.style))
    },
  }
}

/** `null` where nothing was ever kept. */
function read(storage: Pick<Storage, 'getItem'> | null): readonly OwnStyle[] | null {
  try {
    const kept = storage?.getItem(place)
    return kept ? parseOwnStyles(JSON.parse(kept)) : null
  } catch {
    return null
  }
}
