import { clamp } from '../lib/clamp'
import { type GlideWay, type Zoom, zoomAt, zoomLimits, zoomRamp } from '../project/camera'
import type { PieceTarget } from '../project/find'
import { momentOf } from '../project/momentOf'
import type { Footage, Item, MainClip, Piece, Project } from '../project/project'
import { longest, sourceAt } from '../project/source'
import type { Micros } from '../project/time'
import { changeFootage } from './changeFootage'

const filmStart = 0 as Micros

/** A slow way over all that is seen of a picture now, or none. */
export function setGlide(project: Project, target: PieceTarget, way: GlideWay | null): Project {
  const { at: start } = momentOf(project, target, filmStart)
  return changeFootage(project, [target.id], ({ glide: _, ...footage }, piece) => {
    const end = Math.min(longest, sourceAt(piece, piece.length)) as Micros
    return way && end > start ? { ...footage, glide: { way, start, end } } : footage
  })
}

// |  in  -> near |  ->  |  in     -> near |      trimmed, what glided for as long as it was seen does so still
//
/** `skipped`: how much of the beginning of the piece before was not there. */
export function glidingOn<Whole extends MainClip | Item>(before: Piece, after: Whole, skipped = 0): Whole {
  const { content } = after
  const glide = content.kind === 'footage' ? content.glide : undefined
  const seen = glide?.start === sourceAt(before, skipped) && glide.end === sourceAt(before, before.length)
  if (content.kind !== 'footage' || !glide || !seen) return after
  const start = after.sourceStart === before.sourceStart ? glide.start : after.sourceStart
  return { ...after, content: { ...content, glide: { ...glide, start, end: sourceAt(after, after.length) } } }
}

// |        A        |  ->  |    /‾‾‾‾‾‾‾‾‾‾\ |      near from `time` on, and back by the end of the clip or the next zoom
//      ^ time
//
// |    /‾‾‾‾‾‾‾‾‾‾\ |  ->  |    /‾‾‾\        |      within one, the way back begins; where it has just begun, it goes
//           ^ time
export function zoomHere(project: Project, target: PieceTarget, time: Micros, strength: number): Project {
  const { at, near } = momentOf(project, target, time)
  return changeFootage(project, [target.id], (footage, piece) => {
    const { zooms = [] } = footage
    const under = zoomAt(zooms, at + near)
    const others = zooms.filter((zoom) => zoom !== under)
    if (!under) {
      const next = zooms.find(({ start }) => start > at)?.start ?? longest
      const end = Math.min(next, sourceAt(piece, piece.length)) as Micros
      const full = zooms.length >= zoomLimits.count || end - at <= 2 * near
      return full ? footage : zoomed(footage, [...zooms, { start: at, end, strength: within(strength) }])
    }
    if (at - under.start < 2 * near) return zoomed(footage, others)
    const end = Math.min(under.end, at + zoomRamp) as Micros
    return zoomed(footage, [...others, { ...under, end }])
  })
}

/** How near the zoom comes that is under way at a time of the film. */
export const setZoomStrength = (project: Project, target: PieceTarget, time: Micros, strength: number): Project =>
  changeZoomAt(project, target, time, (zoom) => [{ ...zoom, strength: within(strength) }])

export const removeZoom = (project: Project, target: PieceTarget, time: Micros): Project =>
  changeZoomAt(project, target, time, () => [])

function changeZoomAt(project: Project, target: PieceTarget, time: Micros, change: (zoom: Zoom) => readonly Zoom[]) {
  const { at, near } = momentOf(project, target, time)
  return changeFootage(project, [target.id], (footage) => {
    const { zooms = [] } = footage
    const under = zoomAt(zooms, at + near)
    return under
      ? zoomed(
          footage,
          zooms.flatMap((zoom) => (zoom === under ? change(zoom) : zoom)),
        )
      : footage
  })
}

const within = (strength: number) => clamp(strength, zoomLimits.least, zoomLimits.most)

function zoomed({ zooms: _, ...footage }: Footage, zooms: readonly Zoom[]): Footage {
  return zooms.length === 0 ? footage : { ...footage, zooms: [...zooms].sort((a, b) => a.start - b.start) }
}
