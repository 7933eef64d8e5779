import { createStore } from 'zustand/vanilla'
import { sameTarget, type Target } from '../project/find'

/** What the tools act on. */
export type Selection = ReturnType<typeof createSelection>

export function createSelection() {
  const store = createStore<{ readonly target: Target | null }>(() => ({ target: null }))
  const select = (target: Target | null) => {
    if (!sameTarget(store.getState().target, target)) store.setState({ target })
  }
  return { store, getState: store.getState, subscribe: store.subscribe, select }
}
