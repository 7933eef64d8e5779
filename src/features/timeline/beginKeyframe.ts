import type { OpenStudio } from '../../context/useApp'
import { moveKeyframe } from '../../edits/keyframes'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import { momentOf, timeOfMoment } from '../../project/momentOf'
import { type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { toTime } from './scale'

type Held = { readonly target: PieceTarget; readonly at: Micros; readonly x: number }

/** A keyframe is dragged along its picture, which is seen as it is there; between its neighbours it keeps its turn. */
export function beginKeyframe(
  studio: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  { target, at, x: from }: Held,
): Holding | null {
  const { editor, playback, player } = studio
  editor.commit()
  const film = () => shown(editor.getState())
  const keys = () => footageOf(findPiece(film(), target))?.keys ?? []
  const index = keys().findIndex((key) => key.at === at)
  const before = timeOfMoment(film(), target, at)
  if (before === undefined) return null
  playback.pause()
  camera.hold()
  let [px, py, scrolled] = [0, 0, 0]
  const timeNow = () => timeOfMoment(film(), target, keys()[index]?.at ?? at) ?? before

  const move = () => {
    const way = toTime(px + scrolled, camera.getState().pxPerSecond)
    const to = momentOf(film(), target, nearestFrame(before + way, film().frameRate)).at
    editor.preview('keyframeMove', (project) => moveKeyframe(project, target, at, to))
    player.seek(timeNow())
    lifting.amount.setState({ amount: { x: from + px, y: py, time: timeNow() } })
  }
  return {
    drag: (x, y) => {
      px = x - from
      py = y
      move()
    },
    scroll: (by) => {
      scrolled += camera.scrollBy(by)
      move()
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else editor.cancel()
      lifting.amount.setState({ amount: null })
      playback.seek(timeNow())
      camera.settle()
    },
  }
}
