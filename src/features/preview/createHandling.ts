import type { OpenStudio } from '../../context/useApp'
import { newId } from '../../lib/newId'
import { sameTarget } from '../../project/find'
import { shown } from '../../store/editor'
import { beginHold, type Hold } from './beginHold'
import type { Side } from './gripPlaces'
import type { Deed, Handling } from './handling'
import { type HeldTarget, heldAt } from './heldAt'
import type { Point } from './stance'

/** What lies under a pointer: words or a picture, or a grip of what is selected. */
export type Hit =
  | { readonly on: 'held'; readonly target: HeldTarget }
  | { readonly on: 'grip'; readonly does: 'scale' | 'turn'; readonly side?: Side | undefined }
  | { readonly on: 'ground' }

export type Press = Point & { readonly id: number; readonly touch: boolean }

/** So far a finger trembles that only taps. */
const slack = { touch: 6, mouse: 3 } as const

/** Leads fingers and the mouse on the picture: one moves, sizes or turns what it is on, two have what is selected. */
export function createHandling(
  studio: OpenStudio,
  frame: () => { readonly width: number; readonly height: number },
  show: (handling: Handling | null) => void,
) {
  /** Those that are down, in the order in which they came. */
  const down = new Map<number, Point>()
  let pressed: (Press & { readonly hit: Hit }) | null = null
  let hold: (Hold & { readonly fingers: readonly number[] }) | null = null
  /** What is done until the last finger has left is one step to undo. */
  let series = ''

  const selected = (): HeldTarget | null => {
    const { target } = studio.selection.getState()
    const held = heldAt(shown(studio.editor.getState()), studio.playback.getState().time)
    return held.find((each) => sameTarget(each, target)) ?? null
  }

  /** A clip of the film fills the frame: one has to be selected before a hand that slips moves it. */
  const canDrag = (hit: Hit) =>
    hit.on === 'grip' || (hit.on === 'held' && (hit.target.kind !== 'clip' || sameTarget(hit.target, selected())))

  const begin = (target: HeldTarget | null, does: Deed, fingers: readonly number[], touch: boolean, side?: Side) => {
    if (!target) return
    const at = fingers.flatMap((id) => down.get(id) ?? [])
    const begun = beginHold(studio, { target, does, at, frame: frame(), side, touch, series }, show)
    hold = begun && { ...begun, fingers }
  }

  const end = (keep: boolean) => {
    hold?.drop(keep)
    hold = null
    pressed = null
  }

  /** The second finger takes over from the first: what that did so far is part of the same step. */
  const pinch = () => {
    const under = pressed?.hit.on === 'held' ? pressed.hit.target : null
    pressed = null
    // A clip of the film lies under everything: what is selected is meant.
    begin(under && under.kind !== 'clip' ? under : (selected() ?? under), 'pinch', [...down.keys()], true)
  }

  return {
    isHolding: () => hold !== null,
    down: (press: Press, hit: Hit) => {
      if (down.size === 0) series = newId()
      down.set(press.id, press)
      if (press.touch && down.size === 2) return pinch()
      if (down.size === 1) pressed = { ...press, hit }
    },
    /** Tells whether a hand has something now. */
    move: (press: Press, free: boolean): boolean => {
      if (!down.has(press.id)) return false
      down.set(press.id, press)
      if (!hold && pressed?.id === press.id) {
        const { hit, touch } = pressed
        const far = Math.hypot(press.x - pressed.x, press.y - pressed.y)
        if (far < slack[touch ? 'touch' : 'mouse'] || !canDrag(hit)) return false
        // Where it was pressed, not where it is by now: nothing jumps.
        down.set(press.id, pressed)
        if (hit.on === 'held') begin(hit.target, 'move', [press.id], touch)
        else if (hit.on === 'grip') begin(selected(), hit.does, [press.id], touch, hit.side)
        down.set(press.id, press)
      }
      if (!hold?.fingers.includes(press.id)) return hold !== null
      hold.drag(
        hold.fingers.flatMap((id) => down.get(id) ?? []),
        free,
      )
      return true
    },
    up: (id: number) => {
      down.delete(id)
      if (hold?.fingers.includes(id)) end(true)
      if (pressed?.id === id) pressed = null
    },
    /** Everything is as it was before the hand took it. */
    cancel: () => {
      down.clear()
      end(false)
    },
  }
}

export type Hands = ReturnType<typeof createHandling>
