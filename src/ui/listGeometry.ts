/** Rows of one height, but for the one that is open and has a height of its own. Pixels. */
export type ListShape = {
  readonly count: number
  readonly rowHeight: number
  readonly opened: number | null
  readonly openedHeight: number
}

/** Where a row begins; for `count`, where the last one ends. */
export function rowTop({ rowHeight, opened, openedHeight }: ListShape, index: number): number {
  return opened === null || index <= opened ? index * rowHeight : (index - 1) * rowHeight + openedHeight
}

/** The row at this height. */
export function rowAt(shape: ListShape, y: number): number {
  const { count, rowHeight, opened, openedHeight } = shape
  const below = opened !== null && y >= rowTop(shape, opened)
  const index = !below
    ? Math.floor(y / rowHeight)
    : y < opened * rowHeight + openedHeight
      ? opened
      : opened + 1 + Math.floor((y - opened * rowHeight - openedHeight) / rowHeight)
  return Math.max(0, Math.min(count - 1, index))
}

/** From `first` up to before `end`. */
export type RowRange = { readonly first: number; readonly end: number }

/** Rows are drawn this many at a time, so that scrolling seldom has to draw any. */
const chunk = 8

/** The rows to draw where the heights from `top` to `bottom` are in sight, and some around them. */
export function rowsAround(shape: ListShape, top: number, bottom: number): RowRange {
  const first = Math.floor(rowAt(shape, top) / chunk - 0.5) * chunk
  const end = Math.ceil((rowAt(shape, bottom) + 1) / chunk + 0.5) * chunk
  return { first: Math.max(0, first), end: Math.min(shape.count, end) }
}
