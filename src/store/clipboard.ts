import { createStore } from 'zustand/vanilla'
import type { Fragment } from '../edits/fragment'

/** What was copied or cut out last, for as long as the project is open. */
export type Clipboard = ReturnType<typeof createClipboard>

export function createClipboard() {
  const store = createStore<{ readonly fragment: Fragment | null }>(() => ({ fragment: null }))
  const put = (fragment: Fragment) => store.setState({ fragment })
  return { store, getState: store.getState, subscribe: store.subscribe, put }
}
