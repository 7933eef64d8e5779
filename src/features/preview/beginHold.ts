import type { OpenStudio } from '../../context/useApp'
import type { Size } from '../../project/project'
import { safeZone } from '../../project/zones'
import { placeOfPicture } from '../../render/placeOfPicture'
import { shown } from '../../store/editor'
import type { Side } from './gripPlaces'
import { catchBox, catchLines, type Guide, sameGuides } from './guides'
import type { Deed, Handling } from './handling'
import { type HeldTarget, heldAt } from './heldAt'
import { placeOfHeld, stand } from './placeOfHeld'
import { handed, type Point, snapTurn } from './stance'
import { aroundTurned, boxOf, changeOf, inPixels, settled, stanceOf } from './standing'

/** Something in the picture is held by one point or two until it is let go. */
export type Hold = {
  /** `free`: the key that suspends snapping is held. */
  readonly drag: (to: readonly Point[], free: boolean) => void
  readonly drop: (keep: boolean) => void
}

export type Taken = {
  readonly target: HeldTarget
  readonly does: Deed
  /** Where it was taken, in pixels of the frame: by a finger or by two. */
  readonly at: readonly Point[]
  readonly frame: Size
  readonly side?: Side | undefined
  readonly touch: boolean
  /** Holds of one series are one step to undo. */
  readonly series: string
}

/** Within so many pixels or degrees things catch: a finger is less exact than a mouse. */
const reach = { touch: { px: 8, degrees: 5 }, mouse: { px: 6, degrees: 3 } } as const

/** Takes hold of words or a picture: shown with every move, kept once, when it is let go. */
export function beginHold(studio: OpenStudio, taken: Taken, show: (handling: Handling | null) => void): Hold | null {
  const { editor, playback, selection, view } = studio
  const { target, does, frame, side, touch, series } = taken
  editor.commit()
  playback.pause()
  selection.select(target)

  const before = shown(editor.getState())
  const { time } = playback.getState()
  const place = placeOfHeld(before, target, time)
  if (!place) return null
  const isPicture = (each: HeldTarget) => placeOfPicture(before, each, time) !== null
  const pictured = isPicture(target)
  const others = heldAt(before, time).flatMap((each) => {
    const other = each.id === target.id || isPicture(each) !== pictured ? null : placeOfHeld(before, each, time)
    return other ? [aroundTurned(inPixels(other.box, frame), other.rotation)] : []
  })
  // Words catch on the edges of the zone that is kept clear for them, pictures on those of the frame.
  const edges = pictured ? { x: 0, y: 0, ...frame } : inPixels(safeZone(before.size, before.zone), frame)
  const lines = catchLines(frame, edges, others)
  const { px, degrees } = reach[touch ? 'touch' : 'mouse']
  const turns = target.kind !== 'cue' && (does === 'turn' || does === 'pinch')
  let handling: Handling = { target, does, guides: [], upright: false, side }
  show(handling)

  /** Where the hand wants it, drawn to what is near. */
  const wanted = (to: readonly Point[], free: boolean) => {
    const start = stanceOf(place, frame)
    const hand = handed(does, start, taken.at, to)
    const snaps = !free && view.getState().snapping
    const turn = turns && snaps ? snapTurn(hand.rotation, degrees) : null
    const stance = { ...hand, rotation: turns ? (turn?.degrees ?? hand.rotation) : start.rotation }
    const { by, guides } =
      snaps && does === 'move' ? catchBox(boxOf(place, stance, frame), lines, px) : { by: { x: 0, y: 0 }, guides: [] }
    return { stance: { ...stance, x: stance.x + by.x, y: stance.y + by.y }, guides, upright: turn?.caught ?? false }
  }

  const tell = (guides: readonly Guide[], upright: boolean) => {
    const known = (guide: Guide) => handling.guides.some(({ axis, at }) => axis === guide.axis && at === guide.at)
    const isNew = !guides.every(known) || (upright && !handling.upright)
    if (!isNew && upright === handling.upright && sameGuides(guides, handling.guides)) return
    if (isNew && touch) navigator.vibrate?.(8)
    handling = { ...handling, guides, upright }
    show(handling)
  }

  return {
    drag: (to, free) => {
      const { stance, guides, upright } = wanted(to, free)
      const asked = changeOf(place, stance, frame)
      const got = placeOfHeld(stand(before, target, asked, time), target, time) ?? place
      const change = settled(asked, got)
      editor.preview(does === 'turn' ? 'turn' : 'placing', (film) => stand(film, target, change, time), series)
      // What the frame's edge keeps from a line does not lie on it.
      const stays = (key: 'x' | 'y') => change[key] === asked[key]
      tell(
        guides.filter(({ axis }) => stays(axis)),
        upright,
      )
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else {
        editor.cancel()
        editor.retract(series)
      }
      show(null)
    },
  }
}
