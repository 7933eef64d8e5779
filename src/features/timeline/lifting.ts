import { createStore } from 'zustand/vanilla'
import type { Edge } from '../../edits/trim'
import type { Target } from '../../project/find'

export type Lifted = {
  readonly target: Target
  /** Where a carried clip would land, among all of them; `null` for what moves in time instead. */
  readonly index: number | null
  /** Under a finger all clips shrink to tiles, so that the whole film is within reach of the thumb. */
  readonly tiles: { readonly first: number; readonly width: number } | null
}

/** What is in the hand: a piece that is carried, or an edge that is dragged. The finger's place is apart: it changes with every move, and moves pixels only. */
export type Lifting = ReturnType<typeof createLifting>

export function createLifting() {
  const lifted = createStore<{ readonly lifted: Lifted | null }>(() => ({ lifted: null }))
  const finger = createStore<{ readonly x: number; readonly y: number }>(() => ({ x: 0, y: 0 }))
  const edge = createStore<{ readonly edge: Edge | null }>(() => ({ edge: null }))
  return { lifted, finger, edge }
}
