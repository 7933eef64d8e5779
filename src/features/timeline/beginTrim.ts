import type { OpenStudio } from '../../context/useApp'
import { type Edge, trimTarget } from '../../edits/trim'
import { invariant } from '../../lib/invariant'
import { placeOf, type Target } from '../../project/find'
import { frameAt, frameStart, type Micros, minus, nearestFrame, type Span, spanLength } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { toTime } from './scale'

type Trimmed = { readonly target: Target; readonly edge: Edge; readonly x: number }

/** An edge is dragged: the picture at the edge is seen meanwhile, and the edge stays under the finger. */
export function beginTrim(studio: OpenStudio, camera: Camera, lifting: Lifting, trimmed: Trimmed): Holding {
  const { target, edge, x: from } = trimmed
  const { editor, playback, player } = studio
  editor.commit()
  playback.pause()
  camera.hold()
  lifting.edge.setState({ edge })
  const film = () => shown(editor.getState())
  const place = (): Span => {
    const span = placeOf(film(), target)
    invariant(span, 'what is trimmed is in the film')
    return span
  }
  const before = place()
  const { left } = camera.getState()
  // The track closes up at once, so a clip's start stays where it is in the film: the film moves instead.
  const filmMoves = target.kind === 'clip' && edge === 'start'
  let [px, scrolled] = [0, 0]

  const trim = () => {
    const { frameRate } = film()
    const wanted = before[edge] + toTime(px + scrolled, camera.getState().pxPerSecond)
    const by = minus(nearestFrame(wanted, frameRate), before[edge])
    editor.preview('trim', (project) => trimTarget(project, target, edge, by))
    if (filmMoves) camera.moveTo(left - (spanLength(before) - spanLength(place())))
    player.seek(edgeFrame(place(), edge))
  }

  const edgeFrame = (span: Span, side: Edge): Micros => {
    if (side === 'start') return span.start
    const { frameRate } = film()
    return frameStart(frameAt(minus(span.end, 1), frameRate), frameRate)
  }

  return {
    drag: (x) => {
      px = x - from
      trim()
    },
    scroll: (by) => {
      scrolled += filmMoves ? by : camera.scrollBy(by)
      trim()
    },
    drop: (keep) => {
      if (keep) editor.commit()
      else editor.cancel()
      lifting.edge.setState({ edge: null })
      // Under a standing needle the edge is where she looks; a playhead that was left elsewhere stays there.
      const stays = !camera.isCentred() || !keep
      playback.seek(stays ? playback.getState().time : edgeFrame(place(), edge))
      camera.settle()
    },
  }
}
