import { createStore } from 'zustand/vanilla'
import type { Edge } from '../../edits/trim'
import type { Target } from '../../project/find'
import type { Micros } from '../../project/time'

export type Lifted = {
  readonly target: Target
  /** Where a carried clip would land, among all of them; `null` for what moves in time instead. */
  readonly index: number | null
  /** Under a finger all clips shrink to tiles, so that the whole film is within reach of the thumb. */
  readonly tiles: { readonly first: number; readonly width: number } | null
}

/** The edge that is dragged. */
export type Trim = { readonly target: Target; readonly edge: Edge }

/** A line across all lanes: where something has caught, or the cut at which it would be put in. */
export type Guide = { readonly time: Micros; readonly at: 'snap' | 'cut' }

/** What is being drawn around: from one time of the film to another, between two heights of the lanes in pixels. */
export type Box = { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number }

/** A length of the film, shown beside the pointer while a fade, a slip or a transition is dragged. */
export type Amount = { readonly x: number; readonly y: number; readonly time: Micros; readonly signed?: true }

/**
 * What is in the hand: a piece that is carried, or an edge that is dragged, and what is shown meanwhile. The finger's
 * place is apart: it changes with every move, and moves pixels only.
 */
export type Lifting = ReturnType<typeof createLifting>

export function createLifting() {
  const lifted = createStore<{ readonly lifted: Lifted | null }>(() => ({ lifted: null }))
  const finger = createStore<{ readonly x: number; readonly y: number }>(() => ({ x: 0, y: 0 }))
  const trim = createStore<{ readonly trim: Trim | null }>(() => ({ trim: null }))
  const guide = createStore<{ readonly guide: Guide | null }>(() => ({ guide: null }))
  const box = createStore<{ readonly box: Box | null }>(() => ({ box: null }))
  const amount = createStore<{ readonly amount: Amount | null }>(() => ({ amount: null }))
  return { lifted, finger, trim, guide, box, amount }
}
