import type { OpenStudio } from '../../context/useApp'
import type { Edge } from '../../edits/trim'
import { trimTargets } from '../../edits/trimTargets'
import { invariant } from '../../lib/invariant'
import { linked } from '../../project/companions'
import { placeOf, type Target } from '../../project/find'
import { frameAt, frameStart, type Micros, minus, nearestFrame, type Span, spanLength } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import { createMagnet } from './createMagnet'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { toTime } from './scale'
import { endTrimPoints, snapPoints, startTrimPoints } from './snapping'

type Trimmed = { readonly target: Target; readonly edge: Edge; readonly x: number; readonly touch: boolean }

/** An edge is dragged: the picture at the edge is seen meanwhile, and the edge stays under the finger. */
export function beginTrim(studio: OpenStudio, camera: Camera, lifting: Lifting, trimmed: Trimmed): Holding {
  const { target, edge, x: from, touch } = trimmed
  const { editor, playback, player, view } = studio
  editor.commit()
  playback.pause()
  camera.hold()
  const film = () => shown(editor.getState())
  const place = (): Span => {
    const span = placeOf(film(), target)
    invariant(span, 'what is trimmed is in the film')
    return span
  }
  const before = place()
  lifting.trim.setState({ trim: { target, edge } })
  const { left } = camera.getState()
  // The track closes up at once, so a clip's start stays where it is in the film: the film moves instead.
  const filmMoves = target.kind === 'clip' && edge === 'start'
  const sources = { playhead: playback.getState().time, range: view.getState().range, held: linked(film(), [target]) }
  const points = () => {
    if (target.kind !== 'clip') return snapPoints(film(), sources)
    return (edge === 'end' ? endTrimPoints : startTrimPoints)(film(), target.id, sources)
  }
  const magnet = createMagnet({ view, camera, lifting, points: points(), touch })
  let [px, scrolled, isFree] = [0, 0, false]
  let trimmedBy: Micros | null = null

  const trim = () => {
    const { frameRate } = film()
    const wanted = before[edge] + toTime(px + scrolled, camera.getState().pxPerSecond)
    const caught = magnet.pull([wanted], isFree)?.at ?? null
    const to = caught ?? nearestFrame(wanted, frameRate)
    const by = minus(to, before[edge])
    // Several pixels are one frame: what stands already is not made again.
    const stands = by === trimmedBy
    trimmedBy = by
    if (!stands) editor.preview('trim', (project) => trimTargets(project, [target], edge, by))
    magnet.show(caught !== null && reached() === caught ? place()[edge] : null)
    if (stands) return
    if (filmMoves) camera.moveTo(left - (spanLength(before) - spanLength(place())))
    player.seek(edgeFrame(place(), edge))
  }

  /** Where the edge has come to, on the film as it was when it was taken hold of. */
  const reached = () => (filmMoves ? before.start + spanLength(before) - spanLength(place()) : place()[edge])

  const edgeFrame = (span: Span, side: Edge): Micros => {
    if (side === 'start') return span.start
    const { frameRate } = film()
    return frameStart(frameAt(minus(span.end, 1), frameRate), frameRate)
  }

  return {
    drag: (x, _, free = false) => {
      px = x - from
      isFree = free
      trim()
    },
    scroll: (by) => {
      scrolled += filmMoves ? by : camera.scrollBy(by)
      trim()
    },
    drop: (keep) => {
      // First: what waited for the drop goes with it.
      lifting.trim.setState({ trim: null })
      if (keep) editor.commit()
      else editor.cancel()
      magnet.letGo()
      // Under a standing needle the edge is where she looks; a playhead that was left elsewhere stays there.
      const stays = !camera.isCentred() || !keep
      playback.seek(stays ? playback.getState().time : edgeFrame(place(), edge))
      camera.settle()
    },
  }
}
