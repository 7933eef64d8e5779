import { createStore } from 'zustand/vanilla'
import { sameTarget, type Target } from '../project/find'

export type SelectionState = {
  readonly targets: readonly Target[]
  /** The one that was selected last: what the tools and the inspector speak of. */
  readonly target: Target | null
}

/** What the tools act on. */
export type Selection = ReturnType<typeof createSelection>

const stateOf = (targets: readonly Target[]): SelectionState => ({ targets, target: targets.at(-1) ?? null })

export function createSelection() {
  const store = createStore<SelectionState>(() => stateOf([]))
  const selectAll = (targets: readonly Target[]) => {
    const before = store.getState().targets
    const same = before.length === targets.length && before.every((each, at) => sameTarget(each, targets[at] ?? null))
    if (!same) store.setState(stateOf(targets))
  }
  const select = (target: Target | null) => selectAll(target ? [target] : [])
  /** Adds it to what is selected, or takes it out again. */
  const toggle = (target: Target) => {
    const { targets } = store.getState()
    const without = targets.filter((each) => !sameTarget(each, target))
    selectAll(without.length < targets.length ? without : [...targets, target])
  }
  return { store, getState: store.getState, subscribe: store.subscribe, select, selectAll, toggle }
}
