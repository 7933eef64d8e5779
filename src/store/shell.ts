import { createStore } from 'zustand/vanilla'
import type { Shell } from '../ports/shell'

export type ShellState = {
  /** A newer version of the program lies ready. */
  readonly newer: boolean
  /** The browser offers to put the program among the device's own. */
  readonly installable: boolean
}

/** The program itself: whether there is a newer one, whether it can be installed. */
export type ShellStore = ReturnType<typeof createShellStore>

export function createShellStore(shell: Shell) {
  const store = createStore<ShellState>(() => ({ newer: false, installable: false }))
  shell.onOffer((installable) => store.setState({ installable }))
  const install = () => {
    store.setState({ installable: false })
    return shell.install()
  }
  return {
    store,
    keep: () => shell.keep(() => store.setState({ newer: true })),
    changeOver: shell.changeOver,
    install,
  }
}
