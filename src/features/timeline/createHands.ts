import type { OpenStudio } from '../../context/useApp'
import { beginMove } from './beginMove'
import { beginReorder } from './beginReorder'
import { beginTrim } from './beginTrim'
import type { Camera } from './camera'
import { edgeScroll } from './edgeScroll'
import type { Intent, Press } from './gesture'
import { everyFrame } from './glide'
import type { Holding } from './holding'
import type { Lifting } from './lifting'

/** Does what gestures ask for. `scrollLanes` moves the lanes up and down where they do not all fit. */
export function createHands(
  studio: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  scrollLanes: (by: number) => void,
): { readonly do: (intent: Intent) => void; readonly isHolding: () => boolean } {
  let holding: Holding | null = null
  let x = 0
  let stopScroll = () => {}

  /** While something is held near an edge, the film moves on under it. */
  const hold = (next: Holding) => {
    holding = next
    stopScroll = everyFrame((milliseconds) => {
      const speed = edgeScroll(x, camera.getState().width)
      if (speed !== 0) holding?.scroll((speed * milliseconds) / 1000)
      return holding !== null
    })
  }

  const carry = (press: Press, touch: boolean) => {
    if (press.hit.on === 'ground') return
    const { target } = press.hit
    studio.selection.select(target)
    if (touch) navigator.vibrate?.(12)
    if (target.kind === 'clip') hold(beginReorder(studio, camera, lifting, { ...press, target }, touch))
    else if (target.kind !== 'marker') hold(beginMove(studio, camera, lifting, { target, x: press.x }))
  }

  const scrub = (to: number) => {
    x = to
    studio.playback.seek(camera.timeAt(to))
    if (!holding) {
      camera.hold()
      hold({
        drag: () => {},
        scroll: (by) => {
          if (camera.scrollBy(by) !== 0) studio.playback.seek(camera.timeAt(x))
        },
        drop: camera.settle,
      })
    }
  }

  const handle = (intent: Intent) => {
    switch (intent.want) {
      case 'pan':
        return camera.panBy(intent.by)
      case 'fling':
        return camera.fling(intent.speed)
      case 'scroll':
        return scrollLanes(intent.by)
      case 'scrub':
        return scrub(intent.x)
      case 'zoom':
        return camera.zoomBy(intent.by, intent.x, intent.shift)
      case 'settle':
        return camera.settle()
      case 'trim':
        x = intent.press.x
        if (intent.press.hit.on === 'edge') hold(beginTrim(studio, camera, lifting, { ...intent.press.hit, x }))
        return
      case 'carry':
        x = intent.press.x
        return carry(intent.press, intent.touch)
      case 'drag':
        x = intent.x
        return holding?.drag(intent.x, intent.y)
      case 'drop':
        stopScroll()
        holding?.drop(intent.keep)
        holding = null
    }
  }
  return { do: handle, isHolding: () => holding !== null }
}
