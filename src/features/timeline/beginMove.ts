import type { OpenStudio } from '../../context/useApp'
import { moveCue, moveItem } from '../../edits/move'
import { newId } from '../../lib/newId'
import { placeOf, type Target } from '../../project/find'
import type { LaneId } from '../../project/project'
import { nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { toTime } from './scale'

type Moved = { readonly target: Extract<Target, { readonly kind: 'cue' | 'item' }>; readonly x: number }

/** A caption or a sound is carried along in time. */
export function beginMove(studio: OpenStudio, camera: Camera, lifting: Lifting, { target, x: from }: Moved): Holding {
  const { editor } = studio
  editor.commit()
  camera.hold()
  lifting.lifted.setState({ lifted: { target, index: null, tiles: null } })
  const start = placeOf(shown(editor.getState()), target)?.start ?? 0
  const newLane = newId<LaneId>()
  let [px, scrolled] = [0, 0]

  const move = () => {
    const { frameRate } = editor.getState().project
    const to = nearestFrame(start + toTime(px + scrolled, camera.getState().pxPerSecond), frameRate)
    editor.preview('move', (project) =>
      target.kind === 'cue'
        ? moveCue(project, { id: target.id, start: to })
        : moveItem(project, { id: target.id, start: to, newLane }),
    )
  }

  return {
    drag: (x) => {
      px = x - from
      move()
    },
    scroll: (by) => {
      scrolled += camera.scrollBy(by)
      move()
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else editor.cancel()
      lifting.lifted.setState({ lifted: null })
      camera.settle()
    },
  }
}
