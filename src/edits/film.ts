import { findClip, footageOf } from '../project/find'
import type { ClipId, Fit, Project } from '../project/project'
import { type Shape, shapeOf, shapes } from '../project/shapes'
import { replaceClip } from './replace'

/** Whole, filling, or whole before a blurred copy of itself. */
export function setFit(project: Project, id: ClipId, fit: Fit): Project {
  const clip = findClip(project, id)
  const footage = footageOf(clip)
  if (!clip || !footage || footage.fit === fit) return project
  return replaceClip(project, id, [{ ...clip, content: { ...footage, fit } }])
}

/** Upright, square or wide. Positions are fractions of the frame, so what lies over the film keeps its place. */
export const setShape = (project: Project, shape: Shape): Project =>
  shapeOf(project.size) === shape ? project : { ...project, size: shapes[shape] }

export function rename(project: Project, name: string): Project {
  const trimmed = name.normalize('NFC').trim().slice(0, 120)
  return trimmed === '' || trimmed === project.name ? project : { ...project, name: trimmed }
}
