import type { DrawnRange } from '../drawnRange'
import { laneHeights } from '../laneHeights'
import type { Slot } from '../mainSlots'
import type { Stills } from '../stills'
import type { Box } from './box'
import type { LanesSheet } from './createLanesSheet'
import { type Brush, paintPiece } from './paintPiece'
import { looksAlike, paintSelected, type Selected } from './paintSelected'
import { createPlate } from './plate'
import { createWishes } from './wishes'

export type LaneBrush = Omit<Brush, 'context' | 'pictureAt'>

type Wanted = {
  readonly range: DrawnRange
  readonly slots: readonly Slot[]
  /** Counts what all lanes depend on: pictures that have come, another theme, another language. */
  readonly news: number
  /** How much of it is seen, from 0 to 1: what is hidden, or does not matter just now, is pale. */
  readonly strength: number
  /** Those of them that are selected: painted last, over their neighbours. */
  readonly selected: readonly Selected[]
  /** It cannot be changed: stripes lie over it. */
  readonly locked: boolean
  /** The clip that is in the hand: its place is kept free. */
  readonly carried: string | null
  /** One picture for all of a clip. */
  readonly whole: boolean
  /** Where it begins on the sheet, in pixels. */
  readonly top: number
  readonly height: number
  /** Pixels that pieces keep from the edges, so that lanes stand apart. */
  readonly inset: number
  /** Something is being dragged: what is only shifted is copied, and may lie half a pixel beside its place. */
  readonly held: boolean
}
type Shown = Wanted & Pick<LanesSheet, 'edition'> & { readonly background: string }

const likes = [
  ...(['edition', 'range', 'news', 'background'] as const),
  ...(['strength', 'locked', 'carried', 'whole', 'top', 'height'] as const),
] as const

const isLike = (before: Shown | null, now: Shown): before is Shown =>
  before !== null && likes.every((key) => before[key] === now[key])

const isSame = (before: Shown, { slots, selected, held }: Wanted): boolean =>
  before.held === held &&
  before.selected.length === selected.length &&
  before.selected.every((piece, at) => looksAlike(piece, selected[at])) &&
  before.slots.length === slots.length &&
  before.slots.every(({ of, left, width }, at) => {
    const slot = slots[at]
    return slot?.of.piece === of.piece && slot.of.skipped === of.skipped && slot.left === left && slot.width === width
  })

/** Pixels beside a lane that are its own on the sheet: no edge of what it paints lies on another's. */
const beside = laneHeights.gap / 2

/** One lane's painting: only what has changed since the last one is painted again. */
export function createLane(stills: Stills) {
  const wish = createWishes(stills)
  const plate = createPlate()
  let shown: Shown | null = null

  function paint(sheet: LanesSheet, brush: LaneBrush, wanted: Wanted) {
    const { canvas, context, edition, sharpness } = sheet
    const next = { ...wanted, edition, background: brush.project.background }
    const before = isLike(shown, next) ? shown : null
    if (before && isSame(before, wanted)) return
    shown = next
    if (!before || !wanted.held || wish.isFull()) plate.clear()
    const { top, height, slots, strength } = wanted
    // On whole pixels of the canvas: half of one would be cleared by half.
    const [first, end] = [Math.round((top - beside) * sharpness), Math.round((top + height + beside) * sharpness)]
    const strip = { top: first, height: end - first }
    const [from, to] = [first / sharpness, end / sharpness]
    const painting = { ...brush, context, pictureAt: wish.at }
    context.save()
    context.beginPath()
    context.rect(0, from, brush.width, to - from)
    context.clip()
    context.clearRect(0, from, brush.width, to - from)
    const fresh = plate.print(context, slots, strip)
    wish.begin(fresh !== null)
    for (const slot of fresh ?? slots) paintSlot(painting, slot, wanted)
    wish.end()
    if (wanted.held && !fresh) plate.take(canvas, slots, brush.width, strip)
    if (strength < 1) {
      context.globalCompositeOperation = 'destination-out'
      context.globalAlpha = 1 - strength
      context.fillRect(0, from, brush.width, to - from)
      context.globalCompositeOperation = 'source-over'
      context.globalAlpha = 1
    }
    if (wanted.locked) paintStripes(painting, wanted)
    // After the plate was taken: what they lie on may be shifted without them.
    for (const piece of wanted.selected) paintSelected(painting, piece, wanted)
    context.restore()
  }

  return {
    paint,
    close: () => {
      plate.clear()
      wish.close()
    },
  }
}

function paintSlot(brush: Brush, { of, left, width }: Slot, { carried, whole, top, height, inset }: Wanted) {
  if (left > brush.width || left + width < 0) return
  // A pixel on either side parts neighbours; slivers need all that they have.
  const gap = width > 4 ? 1 : 0
  const box = { left: left + gap, top: top + inset, width: width - 2 * gap, height: height - 2 * inset }
  if (of.piece.id === carried) paintHole(brush, box)
  else paintPiece(brush, of, box, whole)
}

function paintHole({ context, look }: Brush, { left, top, width, height }: Box) {
  context.fillStyle = look.accentWash
  context.strokeStyle = look.accent
  context.lineWidth = 2
  context.setLineDash([6, 4])
  context.beginPath()
  context.roundRect(left + 1, top + 1, Math.max(2, width - 2), height - 2, 7)
  context.fill()
  context.stroke()
  context.setLineDash([])
  context.lineWidth = 1
}

/** Pixels along the lane: as wide as they are apart. */
const stripe = 7

function paintStripes({ context, look, width }: Brush, { top, height }: Pick<Wanted, 'top' | 'height'>) {
  context.fillStyle = look.ground
  context.globalAlpha = 0.2
  context.fillRect(0, top, width, height)
  context.globalAlpha = 0.44
  context.beginPath()
  for (let x = -height; x < width; x += 2 * stripe) {
    context.moveTo(x, top + height)
    context.lineTo(x + height, top)
    context.lineTo(x + height + stripe, top)
    context.lineTo(x + stripe, top + height)
  }
  context.fill()
  context.globalAlpha = 1
}
