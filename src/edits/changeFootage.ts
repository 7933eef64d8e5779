import { findClip, findItem, footageOf } from '../project/find'
import type { ClipId, Footage, Item, ItemId, Project } from '../project/project'
import { replaceClip, replaceItem } from './replace'

/** Changes what a clip or an item shows; a change that leaves it as it is leaves the project, too. */
export function changeFootage(project: Project, id: ClipId | ItemId, change: (footage: Footage) => Footage): Project {
  const clip = findClip(project, id as ClipId)
  const piece = clip ?? findItem(project, id as ItemId)
  const footage = footageOf(piece)
  if (!piece || !footage) return project
  const content = change(footage)
  if (content === footage) return project
  return clip
    ? replaceClip(project, clip.id, [{ ...clip, content }])
    : replaceItem(project, id as ItemId, [{ ...(piece as Item), content }])
}
