import type { PlacedClip } from '../../project/layout'
import { spanLength } from '../../project/time'
import { type DrawnRange, drawnItems, leftIn } from './drawnRange'
import type { Lifted } from './lifting'
import { orderAfter } from './reorder'
import { toPx } from './scale'

export type Slot = { readonly placed: PlacedClip; readonly left: number; readonly width: number }

/**
 * Where each clip of the main track is drawn, in pixels of the drawn range. While one is carried, the others make room
 * for it where it would land. `viewLeft`: where the view begins in the drawn range.
 */
export function mainSlots(
  main: readonly PlacedClip[],
  range: DrawnRange,
  lifted: Lifted | null,
  viewLeft: number,
): readonly Slot[] {
  if (lifted?.target.kind !== 'clip' || lifted.index === null) {
    return drawnItems(main, range).map((placed) => ({
      placed,
      left: leftIn(range, placed.span.start),
      width: toPx(spanLength(placed.span), range.pxPerSecond),
    }))
  }
  const pieces = main.map((placed) => ({ id: placed.clip.id as string, placed }))
  const { tiles } = lifted
  let left = tiles ? viewLeft + tiles.first : leftIn(range, 0)
  const slots = orderAfter(pieces, lifted.target.id, lifted.index).map(({ placed }) => {
    const width = tiles ? tiles.width : toPx(spanLength(placed.span), range.pxPerSecond)
    const slot = { placed, left, width }
    left += width
    return slot
  })
  // In the order of the page, not of the places: a moved element would lose its focus and its slide to the side.
  return slots.sort((a, b) => a.placed.index - b.placed.index)
}
