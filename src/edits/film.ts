import { isAlike } from '../lib/canonical'
import { anchorAt } from '../project/layout'
import type { ClipId, Fit, ItemId, Project } from '../project/project'
import { type Shape, shapeOf, shapes } from '../project/shapes'
import type { Micros } from '../project/time'
import type { ZoneName } from '../project/zones'
import { changeFootage } from './changeFootage'

/** Whole, filling, or whole before a blurred copy of itself: a clip in the frame, an overlay in its own part of it. */
export const setFit = (project: Project, id: ClipId | ItemId, fit: Fit): Project =>
  changeFootage(project, [id], (footage) => ({ ...footage, fit }))

/** Upright, square or wide. Positions are fractions of the frame, so what lies over the film keeps its place. */
export const setShape = (project: Project, shape: Shape): Project =>
  shapeOf(project.size) === shape ? project : { ...project, size: shapes[shape] }

/** The colour that is seen where no picture is, and nothing but it. */
export function setBackground(project: Project, background: string): Project {
  const { backdrop, ...plain } = project
  return !backdrop && project.background === background ? project : { ...plain, background }
}

/** The moment whose frame stands for the film, and goes along with its clip; none: its first picture. */
export function setCover(project: Project, time: Micros | null): Project {
  const { cover, ...rest } = project
  if (time === null) return cover ? rest : project
  const chosen = anchorAt(project, time)
  return isAlike(cover, chosen) ? project : { ...rest, cover: chosen }
}

/** The network whose buttons words keep clear of; none: of all of them. */
export function setZone(project: Project, zone: ZoneName | null): Project {
  if ((project.zone ?? null) === zone) return project
  const { zone: _, ...rest } = project
  return zone ? { ...rest, zone } : rest
}

/** Letters of a film's name. */
export const longestName = 120

export function rename(project: Project, name: string): Project {
  const trimmed = name.normalize('NFC').trim().slice(0, longestName)
  return trimmed === '' || trimmed === project.name ? project : { ...project, name: trimmed }
}
