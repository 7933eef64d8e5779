/** Something is held and dragged about until it is dropped. */
export type Holding = {
  /** Pixels of the lanes. `free`: the key that suspends snapping is held. */
  readonly drag: (x: number, y: number, free?: boolean) => void
  /** The view scrolls by so many pixels along the film and down the lanes, under what is held near its edge. */
  readonly scroll: (px: number, down?: number) => void
  readonly drop: (keep: boolean) => void
}
