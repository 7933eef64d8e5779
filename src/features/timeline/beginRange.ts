import type { OpenStudio } from '../../context/useApp'
import type { Edge } from '../../edits/trim'
import { clamp } from '../../lib/clamp'
import { layout } from '../../project/layout'
import { nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import { createMagnet } from './createMagnet'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { onFrames, snapPoints } from './snapping'

/** The in or the out point is dragged along the ruler. */
export function beginRange(
  { editor, view, playback }: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  { edge, x: from, touch }: { readonly edge: Edge; readonly x: number; readonly touch: boolean },
): Holding {
  camera.hold()
  const film = shown(editor.getState())
  const before = view.getState().range
  const sources = { playhead: playback.getState().time, range: { ...before, [edge]: null }, held: [] }
  const points = onFrames(film, snapPoints(film, sources))
  const magnet = createMagnet({ view, camera, lifting, points, touch })
  // It goes with the pointer from where it was taken hold of, and does not jump under it.
  const grip = camera.timeAt(from) - (before[edge] ?? camera.timeAt(from))
  let [x, isFree] = [from, false]

  const move = () => {
    const wanted = camera.timeAt(x) - grip
    const caught = magnet.pull([wanted], isFree)?.at ?? null
    const time = caught ?? nearestFrame(clamp(wanted, 0, layout(film).length), film.frameRate)
    view.setRange({ ...before, [edge]: time })
    magnet.show(caught)
  }
  return {
    drag: (to, _, free = false) => {
      x = to
      isFree = free
      move()
    },
    scroll: (by) => {
      camera.scrollBy(by)
      move()
    },
    drop: (keep) => {
      if (!keep) view.setRange(before)
      magnet.letGo()
      camera.settle()
    },
  }
}
