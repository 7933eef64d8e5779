import type { Slot } from '../mainSlots'

type Place = { readonly left: number; readonly width: number }

/** Milliseconds in which what is left of the way falls to a third. */
const calm = 55

/** Lets the slots of the main track slide to where they belong, instead of jumping there. */
export function createSlide() {
  /** By the id of the clip, in pixels of the view. */
  let places = new Map<string, Place>()
  let last = 0

  /** `moving`: whether it goes on. `shift`: from pixels of the slots to those of the view. */
  const toward = (slots: readonly Slot[], shift: number, now: number): { slots: readonly Slot[]; moving: boolean } => {
    const passed = last === 0 ? 16 : now - last
    last = now
    const share = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 1 - Math.exp(-passed / calm)
    let moving = false
    const after = new Map<string, Place>()
    const shown = slots.map((slot) => {
      const goal = { left: slot.left + shift, width: slot.width }
      const from = places.get(slot.of.piece.id) ?? goal
      const near = Math.abs(goal.left - from.left) + Math.abs(goal.width - from.width) < 1
      const place = near
        ? goal
        : {
            left: from.left + (goal.left - from.left) * share,
            width: from.width + (goal.width - from.width) * share,
          }
      moving ||= !near
      after.set(slot.of.piece.id, place)
      return { of: slot.of, left: place.left - shift, width: place.width }
    })
    places = after
    return { slots: shown, moving }
  }

  /** Where they stand while nothing is carried: the next slide begins there. */
  const rest = (slots: readonly Slot[], shift: number) => {
    last = 0
    places = new Map(slots.map(({ of, left, width }) => [of.piece.id, { left: left + shift, width }]))
  }
  return { toward, rest }
}
