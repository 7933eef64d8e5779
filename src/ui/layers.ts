import { createContext, useContext, useEffect, useRef } from 'react'

/** Something that lies over the page and can be sent away: a sheet, a dialog, a menu, a mode. */
type Layer = { readonly close: () => void; readonly isHeld: () => boolean }

/** What lies over the page now, the uppermost last: the back button sends that away first. */
export type Layers = ReturnType<typeof createLayers>

export function createLayers() {
  let open: readonly Layer[] = []
  const listeners = new Set<() => void>()
  const change = (next: readonly Layer[]) => {
    open = next
    for (const listener of listeners) listener()
  }
  return {
    count: () => open.length,
    put: (layer: Layer) => {
      change([...open, layer])
      return () => change(open.filter((each) => each !== layer))
    },
    /** Sends away all but the lowest `rest`, from above; false where one of them must be seen to its end. */
    closeDownTo: (rest: number): boolean => {
      for (const layer of open.slice(rest).reverse()) {
        if (layer.isHeld()) return false
        layer.close()
      }
      return true
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const LayersContext = createContext<Layers>(createLayers())

/** Makes the back button close what is `open`; `held`: it must be seen to its end. */
export function useLayer(open: boolean, onClose: () => void, held = false) {
  const layers = useContext(LayersContext)
  const latest = useRef({ onClose, held })
  useEffect(() => {
    latest.current = { onClose, held }
  })
  useEffect(() => {
    if (!open) return
    return layers.put({ close: () => latest.current.onClose(), isHeld: () => latest.current.held })
  }, [open, layers])
}
