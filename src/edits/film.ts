import { findClip, findItem, footageOf } from '../project/find'
import type { ClipId, Fit, Item, ItemId, Project } from '../project/project'
import { type Shape, shapeOf, shapes } from '../project/shapes'
import type { ZoneName } from '../project/zones'
import { replaceClip, replaceItem } from './replace'

/** Whole, filling, or whole before a blurred copy of itself: a clip in the frame, an overlay in its own part of it. */
export function setFit(project: Project, id: ClipId | ItemId, fit: Fit): Project {
  const clip = findClip(project, id as ClipId)
  const piece = clip ?? findItem(project, id as ItemId)
  const footage = footageOf(piece)
  if (!piece || !footage || footage.fit === fit) return project
  const content = { ...footage, fit }
  return clip
    ? replaceClip(project, clip.id, [{ ...clip, content }])
    : replaceItem(project, id as ItemId, [{ ...(piece as Item), content }])
}

/** Upright, square or wide. Positions are fractions of the frame, so what lies over the film keeps its place. */
export const setShape = (project: Project, shape: Shape): Project =>
  shapeOf(project.size) === shape ? project : { ...project, size: shapes[shape] }

/** The network whose buttons words keep clear of; none: of all of them. */
export function setZone(project: Project, zone: ZoneName | null): Project {
  if ((project.zone ?? null) === zone) return project
  const { zone: _, ...rest } = project
  return zone ? { ...rest, zone } : rest
}

export function rename(project: Project, name: string): Project {
  const trimmed = name.normalize('NFC').trim().slice(0, 120)
  return trimmed === '' || trimmed === project.name ? project : { ...project, name: trimmed }
}
