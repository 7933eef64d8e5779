export type Source = { readonly subscribe: (listener: () => void) => () => void }

/** Calls `listener` when any of them changes, until what it gives is called. */
export function subscribeAll(sources: readonly Source[], listener: () => void): () => void {
  const stop = sources.map((source) => source.subscribe(listener))
  return () => {
    for (const each of stop) each()
  }
}
