import type { OpenStudio } from '../../context/useApp'
import { setTransitionLength } from '../../edits/transition'
import type { Edge } from '../../edits/trim'
import { layout } from '../../project/layout'
import { lastingInto } from '../../project/placedTransition'
import type { ClipId } from '../../project/project'
import { type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { longestAt } from './longestAt'
import { toTime } from './scale'

type Drawn = { readonly clip: ClipId; readonly edge: Edge; readonly x: number }

/** An end of a transition is dragged, and the other goes as far the other way: the cut stays in its middle. */
export function beginTransition(
  studio: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  { clip, edge, x: from }: Drawn,
): Holding {
  const { editor } = studio
  editor.commit()
  camera.hold()
  const film = () => shown(editor.getState())
  const lasting = () => lastingInto(layout(film()), clip)
  const before = lasting()
  let [px, py, scrolled] = [0, 0, 0]

  const stretch = () => {
    const way = toTime(px + scrolled, camera.getState().pxPerSecond)
    const half = nearestFrame(before / 2 + (edge === 'end' ? way : -way), film().frameRate)
    const length = Math.min(2 * half, longestAt(film(), clip)) as Micros
    editor.preview('transition', (project) => setTransitionLength(project, clip, length))
    lifting.amount.setState({ amount: { x: from + px, y: py, time: lasting() } })
  }
  return {
    drag: (x, y) => {
      px = x - from
      py = y
      stretch()
    },
    scroll: (by) => {
      scrolled += camera.scrollBy(by)
      stretch()
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else editor.cancel()
      lifting.amount.setState({ amount: null })
      camera.settle()
    },
  }
}
