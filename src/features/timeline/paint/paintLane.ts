import type { DrawnRange } from '../drawnRange'
import type { Slot } from '../mainSlots'
import type { Stills } from '../stills'
import { type Brush, paintPiece } from './paintPiece'
import { createPlate } from './plate'
import { sheet } from './sheet'
import { createWishes } from './wishes'

export type LaneBrush = Omit<Brush, 'context' | 'pictureAt'>

type Wanted = {
  readonly range: DrawnRange
  readonly slots: readonly Slot[]
  /** Counts what all lanes depend on: pictures that have come, another theme, another language. */
  readonly news: number
  /** The clip that is in the hand: its place is left empty. */
  readonly carried: string | null
  /** One picture for all of a clip. */
  readonly whole: boolean
  readonly height: number
  /** Pixels that pieces keep from the edges, so that lanes stand apart. */
  readonly inset: number
  /** Something is being dragged: what is only shifted is copied, and may lie half a pixel beside its place. */
  readonly held: boolean
}
type Shown = Wanted & { readonly canvas: HTMLCanvasElement; readonly background: string }

const likes = ['canvas', 'range', 'news', 'background', 'carried', 'whole', 'height'] as const

const isLike = (before: Shown | null, now: Shown): before is Shown =>
  before !== null && likes.every((key) => before[key] === now[key])

const isSame = (before: Shown, { slots, held }: Wanted): boolean =>
  before.held === held &&
  before.slots.length === slots.length &&
  before.slots.every(({ of, left, width }, at) => {
    const slot = slots[at]
    return slot?.of.piece === of.piece && slot.of.skipped === of.skipped && slot.left === left && slot.width === width
  })

/** One lane's painting: only what has changed since the last one is painted again. */
export function createLane(stills: Stills) {
  const wish = createWishes(stills)
  const plate = createPlate()
  let shown: Shown | null = null

  function paint(canvas: HTMLCanvasElement, brush: LaneBrush, wanted: Wanted) {
    const next = { ...wanted, canvas, background: brush.project.background }
    const before = isLike(shown, next) ? shown : null
    if (before && isSame(before, wanted)) return
    shown = next
    if (!before || !wanted.held || wish.isFull()) plate.clear()
    const context = sheet(canvas, brush.width, wanted.height)
    if (!context) return
    const fresh = plate.print(context, wanted.slots)
    wish.begin(fresh !== null)
    for (const slot of fresh ?? wanted.slots) paintSlot({ ...brush, context, pictureAt: wish.at }, slot, wanted)
    wish.end()
    if (wanted.held && !fresh) plate.take(canvas, wanted.slots, brush.width)
  }

  return {
    paint,
    close: () => {
      plate.clear()
      wish.close()
    },
  }
}

function paintSlot(brush: Brush, { of, left, width }: Slot, { carried, whole, height, inset }: Wanted) {
  if (left > brush.width || left + width < 0) return
  if (of.piece.id === carried) return
  // A pixel on either side parts neighbours; slivers need all that they have.
  const gap = width > 4 ? 1 : 0
  const box = { left: left + gap, top: inset, width: width - 2 * gap, height: height - 2 * inset }
  paintPiece(brush, of, box, whole)
}
