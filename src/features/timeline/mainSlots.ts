import { spanLength } from '../../project/time'
import { type DrawnRange, leftIn } from './drawnRange'
import type { LanePiece } from './lanePieces'
import type { Lifted } from './lifting'
import { orderAfter } from './reorder'
import { toPx } from './scale'

/** Where something is drawn, in pixels of the drawn range. */
export type Slot = { readonly of: LanePiece; readonly left: number; readonly width: number }

export const slotOf = (of: LanePiece, range: DrawnRange): Slot => ({
  of,
  left: leftIn(range, of.span.start),
  width: toPx(spanLength(of.span), range.pxPerSecond),
})

/** Whether the clips of the main track make room for one that is carried. */
export const isMakingRoom = (lifted: Lifted | null): lifted is Lifted & { readonly index: number } =>
  lifted?.target.kind === 'clip' && lifted.index !== null

/**
 * While a clip is carried, the others make room for it where it would land. `viewLeft`: where the view begins in the
 * drawn range.
 */
export function mainSlots(
  main: readonly LanePiece[],
  range: DrawnRange,
  { target, index, tiles }: Lifted & { readonly index: number },
  viewLeft: number,
): readonly Slot[] {
  const pieces = main.map((of) => ({ id: of.piece.id as string, of }))
  let left = tiles ? viewLeft + tiles.first : leftIn(range, 0)
  return orderAfter(pieces, target.id, index).map(({ of }) => {
    const width = tiles ? tiles.width : toPx(spanLength(of.span), range.pxPerSecond)
    const slot = { of, left, width }
    left += width
    return slot
  })
}
