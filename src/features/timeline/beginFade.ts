import type { OpenStudio } from '../../context/useApp'
import { asRecorded, setSound } from '../../edits/sound'
import { findPiece, footageOf, placeOf, type Target } from '../../project/find'
import { type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import type { FadeSide } from './press'
import { toTime } from './scale'

type Faded = { readonly target: Target; readonly side: FadeSide; readonly x: number }

/** The handle of a fade is dragged: its length is seen beside the pointer. */
export function beginFade(
  studio: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  { target, side, x: from }: Faded,
): Holding {
  const { editor } = studio
  editor.commit()
  camera.hold()
  const film = () => shown(editor.getState())
  const key = side === 'in' ? 'fadeIn' : 'fadeOut'
  const fadeOf = () => (footageOf(findPiece(film(), target))?.sound ?? asRecorded)[key] ?? (0 as Micros)
  const before = fadeOf()
  const span = placeOf(film(), target)
  const length = span ? span.end - span.start : 0
  let [px, py, scrolled] = [0, 0, 0]

  const fade = () => {
    const way = toTime(px + scrolled, camera.getState().pxPerSecond)
    const wanted = nearestFrame(before + (side === 'in' ? way : -way), film().frameRate)
    const time = Math.max(0, Math.min(wanted, length)) as Micros
    editor.preview('fade', (project) => setSound(project, target, { [key]: time }))
    lifting.amount.setState({ amount: { x: from + px, y: py, time: fadeOf() } })
  }
  return {
    drag: (x, y) => {
      px = x - from
      py = y
      fade()
    },
    scroll: (by) => {
      scrolled += camera.scrollBy(by)
      fade()
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else editor.cancel()
      lifting.amount.setState({ amount: null })
      camera.settle()
    },
  }
}
