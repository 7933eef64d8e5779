import type { Edge } from '../../../edits/trim'
import { spanLength } from '../../../project/time'
import type { Slot } from '../mainSlots'
import { type Brush, fill } from './paintPiece'
import { widthOf } from './paintWords'

/** What is selected on a lane, and what lies around it. */
export type Selected = Slot & {
  /** The tools speak of it, and it can be taken hold of at its ends. */
  readonly grips: boolean
  /** It is being carried. */
  readonly lifted: boolean
  /** The edge of it that is dragged; beside it stands how long it is now. */
  readonly dragged: Edge | null
}

type Strip = { readonly top: number; readonly height: number }

/** Pixels; no more of them outside than lanes are apart. */
const frames = {
  resting: { thick: 2.5, outside: 1, radius: 7 },
  lifted: { thick: 4.5, outside: 2, radius: 8 },
}
/** Pixels: of a grip, which begins a pixel inside its piece and is as much higher as a lane has room for. */
const grip = { width: 15, inside: 1, higher: 2, radius: 8 }
const label = { height: 20, padding: 9, beside: 8 }

/** Whether it looks the same, wherever it lies and however long it is. */
export const looksAlike = (a: Selected, b: Selected | undefined): boolean =>
  b !== undefined &&
  a.of.piece.id === b.of.piece.id &&
  a.grips === b.grips &&
  a.lifted === b.lifted &&
  a.dragged === b.dragged

/** A frame around the piece, and what belongs to it. */
export function paintSelected(brush: Brush, piece: Selected, strip: Strip) {
  const { context, look } = brush
  const { left, grips, dragged } = piece
  if (left > brush.width + grip.width || left + piece.width < -grip.width) return
  const width = Math.max(2, piece.width)
  const { thick, outside, radius } = piece.lifted ? frames.lifted : frames.resting
  const inset = thick / 2 - outside
  context.strokeStyle = look.accent
  context.lineWidth = thick
  context.beginPath()
  context.roundRect(left + inset, strip.top + inset, width - 2 * inset, strip.height - 2 * inset, radius)
  context.stroke()
  if (grips) paintGrip(brush, strip, left + grip.inside - grip.width, [grip.radius, 0, 0, grip.radius])
  if (grips) paintGrip(brush, strip, left + width - grip.inside, [0, grip.radius, grip.radius, 0])
  if (dragged) paintLength(brush, piece, strip.top + strip.height / 2)
}

function paintGrip(brush: Brush, { top, height }: Strip, left: number, radius: number[]) {
  const { context, look } = brush
  fill(
    brush,
    { left, top: top - grip.higher, width: grip.width, height: height + 2 * grip.higher },
    radius,
    look.accent,
  )
  const notch = Math.min(20, height / 2)
  context.fillStyle = look.onAccent
  context.beginPath()
  context.roundRect(left + grip.width / 2 - 1.5, top + (height - notch) / 2, 3, notch, 1.5)
  context.fill()
}

/** Inside the piece, where neither the finger on its edge nor the ruler hides it. */
function paintLength(brush: Brush, { of, left, width, dragged }: Selected, middle: number) {
  const { context, look, tenths } = brush
  context.font = `700 13px ${look.font}`
  const words = tenths(spanLength(of.span))
  const room = widthOf(context, words) + 2 * label.padding
  const from = dragged === 'start' ? left + label.beside : left + width - label.beside - room
  const box = { left: from, top: middle - label.height / 2, width: room, height: label.height }
  fill(brush, box, label.height / 2, look.accent)
  context.fillStyle = look.onAccent
  context.textBaseline = 'middle'
  context.fillText(words, from + label.padding, middle + 1)
}
