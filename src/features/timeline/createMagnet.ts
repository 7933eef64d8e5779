import type { Micros } from '../../project/time'
import type { View } from '../../store/view'
import type { Camera } from './camera'
import type { Lifting } from './lifting'
import { toTime } from './scale'
import { type Snap, snap, snapReach } from './snapping'

type Options = {
  readonly view: View
  readonly camera: Camera
  readonly lifting: Lifting
  /** In ascending order. */
  readonly points: readonly Micros[]
  readonly touch: boolean
}

/** Pulls what is dragged onto edges and marks, draws the line there, and lets a finger feel it. */
export function createMagnet({ view, camera, lifting, points, touch }: Options) {
  const reach = snapReach[touch ? 'touch' : 'mouse']
  /** `free`: the key that suspends snapping is held. */
  const pull = (edges: readonly number[], free: boolean): Snap | null =>
    free || !view.getState().snapping ? null : snap(points, edges, toTime(reach, camera.getState().pxPerSecond))

  /** Where an edge has caught, in the film as it is now; `null` where none has. */
  const show = (time: Micros | null) => {
    const { guide } = lifting.guide.getState()
    if (guide?.at === 'snap' ? guide.time === time : time === null) return
    lifting.guide.setState({ guide: time === null ? null : { time, at: 'snap' } })
    if (time !== null && touch) navigator.vibrate?.(8)
  }
  return { pull, show, letGo: () => lifting.guide.setState({ guide: null }) }
}
