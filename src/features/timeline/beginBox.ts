import type { OpenStudio } from '../../context/useApp'
import { companions } from '../../project/companions'
import { sameTarget } from '../../project/find'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import type { Stage } from './stage'
import { targetsInBox } from './targetsInBox'

/** A box is drawn over empty ground: what it touches is selected. `add`: beside what is selected already. */
export function beginBox(
  { editor, selection }: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  stage: Stage,
  from: { readonly x: number; readonly y: number; readonly add: boolean },
): Holding {
  camera.hold()
  const film = shown(editor.getState())
  const boxes = stage.lanes()
  const before = selection.getState().targets
  const base = from.add ? before : []
  const start = camera.timeAt(from.x)
  let [x, y] = [from.x, from.y]

  const draw = () => {
    const to = camera.timeAt(x)
    const box = {
      from: Math.min(start, to),
      to: Math.max(start, to),
      top: Math.min(from.y, y),
      bottom: Math.max(from.y, y),
    }
    lifting.box.setState({ box })
    const touched = targetsInBox(film, boxes, box)
    selection.selectAll([...base, ...touched.filter((each) => !base.some((other) => sameTarget(other, each)))])
  }
  return {
    drag: (toX, toY) => {
      x = toX
      y = toY
      draw()
    },
    scroll: (by, down = 0) => {
      camera.scrollBy(by)
      y += down
      draw()
    },
    drop: (keep) => {
      lifting.box.setState({ box: null })
      selection.selectAll(keep ? companions(film, selection.getState().targets) : before)
      camera.settle()
    },
  }
}
