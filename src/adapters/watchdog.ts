/** Whoever makes no progress for this long is taken for dead, in milliseconds. */
export const patience = 15_000

export type Watchdog = { readonly alive: () => void; readonly stop: () => void }

/** Calls `onSilence` once when `alive` was not called for `milliseconds`. A hanging worker says nothing by itself. */
export function createWatchdog(milliseconds: number, onSilence: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const alive = () => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(onSilence, milliseconds)
  }
  const stop = () => {
    stopped = true
    clearTimeout(timer)
  }
  alive()
  return { alive, stop }
}
