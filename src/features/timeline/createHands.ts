import type { OpenStudio } from '../../context/useApp'
import { isGuarded, sameTarget } from '../../project/find'
import { shown } from '../../store/editor'
import { beginBox } from './beginBox'
import { beginFade } from './beginFade'
import { beginKeyframe } from './beginKeyframe'
import { beginMove } from './beginMove'
import { beginRange } from './beginRange'
import { beginReorder } from './beginReorder'
import { beginScrub } from './beginScrub'
import { beginSlip } from './beginSlip'
import { beginTransition } from './beginTransition'
import { beginTrim } from './beginTrim'
import type { Camera } from './camera'
import { choose } from './choose'
import { edgeScroll } from './edgeScroll'
import type { Grip, Intent } from './gesture'
import { everyFrame } from './glide'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import type { Press } from './press'
import type { Stage } from './stage'

/** Does what gestures ask for. */
export function createHands(studio: OpenStudio, camera: Camera, lifting: Lifting, stage: Stage) {
  let holding: Holding | null = null
  let at = { x: 0, y: 0, free: false }
  let moved = false
  let awake = false
  let stop = () => {}

  /** Several moves before one picture of the screen are one: the last. */
  const drag = () => {
    if (moved) holding?.drag(at.x, at.y, at.free)
    moved = false
  }

  /** The film moves on under what is held near an edge, and the lanes where they do not all fit. Tells whether it is. */
  const scroll = (seconds: number, { top, height }: ReturnType<Stage['seen']>): boolean => {
    const [across, upright] = [edgeScroll(at.x, camera.getState().width), edgeScroll(at.y - top, height)]
    if (across === 0 && upright === 0) return false
    const along = across * seconds
    const down = stage.scrollLanes(upright * seconds)
    at = { ...at, y: at.y + down }
    if (along !== 0 || down !== 0) holding?.scroll(along, down)
    return true
  }

  /** Works before the next picture of the screen, and on while an edge is near. What is held still costs nothing. */
  const wake = () => {
    if (awake) return
    awake = true
    stop = everyFrame((milliseconds) => {
      // Looked up first: after the drag it would lay the page out, once more than its picture does.
      const seen = stage.seen()
      drag()
      awake = scroll(milliseconds / 1000, seen)
      return awake
    })
  }

  const hold = (next: Holding | null) => {
    if (!next) return
    holding = next
    wake()
  }

  const carry = ({ hit, x, y }: Press, touch: boolean) => {
    if (hit.on !== 'piece') return null
    const { target } = hit
    if (!studio.selection.getState().targets.some((each) => sameTarget(each, target))) choose(studio, target, false)
    if (touch) navigator.vibrate?.(12)
    return target.kind === 'clip'
      ? beginReorder(studio, camera, lifting, stage, { target, x, y, touch })
      : beginMove(studio, camera, lifting, stage, { target, x, y, touch })
  }

  const slip = ({ hit, x }: Press) => {
    if (hit.on !== 'piece' || (hit.target.kind !== 'clip' && hit.target.kind !== 'item')) return null
    choose(studio, hit.target, false)
    return beginSlip(studio, camera, lifting, { target: hit.target, x })
  }

  const begin = (grip: Grip, press: Press, touch: boolean): Holding | null => {
    const { hit, x, y, add = false } = press
    switch (grip) {
      case 'trim':
        return hit.on === 'edge' ? beginTrim(studio, camera, lifting, { ...hit, x, touch }) : null
      case 'carry':
        return carry(press, touch)
      case 'fade':
        return hit.on === 'fade' ? beginFade(studio, camera, lifting, { ...hit, x }) : null
      case 'keyframe':
        return hit.on === 'keyframe' ? beginKeyframe(studio, camera, lifting, { ...hit, x }) : null
      case 'range':
        return hit.on === 'range' ? beginRange(studio, camera, lifting, { ...hit, x, touch }) : null
      case 'transition':
        return hit.on === 'transition' ? beginTransition(studio, camera, lifting, { ...hit, x }) : null
      case 'box':
        if (touch) navigator.vibrate?.(12)
        return beginBox(studio, camera, lifting, stage, { x, y, add: add || touch })
      case 'slip':
        return slip(press)
    }
  }

  const handle = (intent: Intent) => {
    switch (intent.want) {
      case 'pan':
        return camera.panBy(intent.by)
      case 'fling':
        return camera.fling(intent.speed)
      case 'scroll':
        stage.scrollLanes(-intent.by)
        return
      case 'zoom':
        return camera.zoomBy(intent.by, intent.x, intent.shift)
      case 'settle':
        return camera.settle()
      case 'scrub':
        if (!holding) hold(beginScrub(studio, camera))
        at = { ...at, x: intent.x, y: stage.seen().top + stage.seen().height / 2 }
        moved = true
        drag()
        return wake()
      case 'drag':
        at = { x: intent.x, y: intent.y, free: intent.free }
        moved = true
        return wake()
      case 'drop':
        stop()
        awake = false
        if (intent.keep) drag()
        moved = false
        holding?.drop(intent.keep)
        holding = null
        return
      default:
        at = { x: intent.press.x, y: intent.press.y, free: false }
        return hold(begin(intent.want, intent.press, intent.touch))
    }
  }
  return {
    do: handle,
    isHolding: () => holding !== null,
    isFixed: (target: Parameters<typeof isGuarded>[1]) => isGuarded(shown(studio.editor.getState()), target),
  }
}

export type Hands = ReturnType<typeof createHands>
