type Point = { readonly x: number; readonly y: number }

export type CaptionPlace = Point & {
  /** Which middle lines of the frame it has snapped to. */
  readonly snapped: { readonly x: boolean; readonly y: boolean }
}

/** Pixels within which a dragged caption is drawn to the middle. */
const pull = 8

/** Where a caption goes that was dragged by some pixels, in fractions of a frame so many pixels large. */
export function dragCaption(from: Point, by: Point, frame: { width: number; height: number }): CaptionPlace {
  const along = (start: number, px: number, size: number) => {
    const wanted = start + px / size
    const snaps = Math.abs(wanted - 0.5) * size < pull
    return { value: snaps ? 0.5 : wanted, snaps }
  }
  const x = along(from.x, by.x, frame.width)
  const y = along(from.y, by.y, frame.height)
  return { x: x.value, y: y.value, snapped: { x: x.snaps, y: y.snaps } }
}
