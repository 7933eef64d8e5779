import type { OpenStudio } from '../../context/useApp'
import { slip } from '../../edits/slip'
import { findPiece, type PieceTarget, placeOf } from '../../project/find'
import { speedOf } from '../../project/source'
import { contains, type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { toTime } from './scale'

type Slipped = { readonly target: PieceTarget; readonly x: number }

/** What a piece shows is pushed along beneath it; its place and length stay. */
export function beginSlip(studio: OpenStudio, camera: Camera, lifting: Lifting, { target, x: from }: Slipped): Holding {
  const { editor, playback, player } = studio
  editor.commit()
  playback.pause()
  camera.hold()
  const before = shown(editor.getState())
  const span = placeOf(before, target)
  const { time } = playback.getState()
  // The playhead shows what it stands on; elsewhere the first picture of the piece is seen.
  const seen = span && !contains(span, time) ? span.start : time
  const sourceOf = () => findPiece(shown(editor.getState()), target)?.sourceStart ?? (0 as Micros)
  const source = sourceOf()
  const speed = speedOf(findPiece(before, target) ?? {})
  let [px, y, scrolled] = [0, 0, 0]
  let slippedBy: Micros | null = null

  const move = () => {
    const by = nearestFrame(toTime(px + scrolled, camera.getState().pxPerSecond), before.frameRate)
    // Several pixels are one frame: what is seen already is not made again.
    if (by !== slippedBy) {
      editor.preview('slip', (project) => slip(project, target, by))
      player.seek(seen)
    }
    slippedBy = by
    const slipped = Math.round((source - sourceOf()) / speed) as Micros
    lifting.amount.setState({ amount: { x: from + px, y, time: slipped, signed: true } })
  }
  return {
    drag: (x, toY) => {
      px = x - from
      y = toY
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
      playback.seek(time)
      camera.settle()
    },
  }
}
