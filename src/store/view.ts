import { createStore } from 'zustand/vanilla'
import { clamp } from '../lib/clamp'

/** Pixels per second of the timeline: from an hour on a phone's screen to a frame as wide as a finger. */
export const zoomLimits = { least: 0.1, most: 1200 } as const

export type Panel = 'files' | 'caption' | 'sound' | 'picture' | 'shape' | 'export'

export type ViewState = {
  readonly pxPerSecond: number
  /** The sheet or side panel that is open. */
  readonly panel: Panel | null
}

/** How the project is looked at; nothing of it is kept with the film. */
export type View = ReturnType<typeof createView>

export function createView() {
  const store = createStore<ViewState>(() => ({ pxPerSecond: 60, panel: null }))
  const zoom = (pxPerSecond: number) =>
    store.setState({ pxPerSecond: clamp(pxPerSecond, zoomLimits.least, zoomLimits.most) })
  const open = (panel: Panel | null) => store.setState({ panel })
  return { store, getState: store.getState, subscribe: store.subscribe, zoom, open }
}
