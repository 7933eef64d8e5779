/** Something is held and dragged about until it is dropped. */
export type Holding = {
  readonly drag: (x: number, y: number) => void
  /** The view scrolls by so many pixels under what is held near its edge. */
  readonly scroll: (px: number) => void
  readonly drop: (keep: boolean) => void
}
