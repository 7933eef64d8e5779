import { createStore } from 'zustand/vanilla'
import { memoize } from '../lib/memoize'
import { sameTarget, type Target } from '../project/find'
import type { ClipId } from '../project/project'

export type SelectionState = {
  readonly targets: readonly Target[]
  /** The one that was selected last: what the tools and the inspector speak of. */
  readonly target: Target | null
  /** The clip after the cut that is selected: nothing else is, then. */
  readonly cut: ClipId | null
}

/** What the tools act on. */
export type Selection = ReturnType<typeof createSelection>

const stateOf = (targets: readonly Target[]): SelectionState => ({ targets, target: targets.at(-1) ?? null, cut: null })

/** The ids of what is selected, whatever kinds they are of. */
export const selectedIds = memoize(
  (targets: SelectionState['targets']): ReadonlySet<string> => new Set(targets.map(({ id }) => id)),
)

export function createSelection() {
  const store = createStore<SelectionState>(() => stateOf([]))
  const selectAll = (targets: readonly Target[]) => {
    const { targets: before, cut } = store.getState()
    const same = before.length === targets.length && before.every((each, at) => sameTarget(each, targets[at] ?? null))
    if (!same || cut) store.setState(stateOf(targets))
  }
  const select = (target: Target | null) => selectAll(target ? [target] : [])
  const selectCut = (cut: ClipId) => store.setState({ ...stateOf([]), cut })
  /** Adds it to what is selected, or takes it out again. */
  const toggle = (target: Target) => {
    const { targets } = store.getState()
    const without = targets.filter((each) => !sameTarget(each, target))
    selectAll(without.length < targets.length ? without : [...targets, target])
  }
  return { store, getState: store.getState, subscribe: store.subscribe, select, selectAll, selectCut, toggle }
}
