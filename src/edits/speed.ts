import { clamp } from '../lib/clamp'
import { linked } from '../project/companions'
import { findPiece, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, Item, ItemId, MainClip, Project } from '../project/project'
import { speeds } from '../project/rules'
import { contentEnd, longest, speedOf } from '../project/source'
import { frameAt, frameStart, type Micros, nearestFrame } from '../project/time'
import { replaceAll } from './replace'
import { asSeen } from './seenPart'

/** Speeds come in steps of 0.05. */
const stepsPerOne = 20

/** The nearest speed that there is. */
export const speedNear = (speed: number) =>
  clamp(Math.round(speed * stepsPerOne) / stepsPerOne, speeds.least, speeds.most)

// 1×  | A | B |      ->      0.5×  |   A   | B |
//
// The same part of the source, in whole frames of the film. Captions and items follow what they are pinned to; what
// is linked goes as fast. What has no time of its own, as photos and freeze frames, stays as it is.
export function setSpeed(project: Project, target: Target, speed: number): Project {
  const to = speedNear(speed)
  const before = findPiece(project, target)
  if (!before || speedOf(before) === to) return project
  const clips = new Map<ClipId, readonly MainClip[]>()
  const items = new Map<ItemId, readonly Item[]>()
  for (const { kind, id } of linked(project, [target])) {
    const clip = kind === 'clip' ? layout(project).clips.get(id)?.clip : undefined
    const item = kind === 'item' ? layout(project).byItem.get(id) : undefined
    const fastClip = clip && atSpeed(project, clip, to)
    const fastItem = item && atSpeed(project, asSeen(project, item), to)
    if (fastClip) clips.set(fastClip.id, [fastClip])
    if (fastItem) items.set(fastItem.id, [fastItem])
  }
  return clips.has(target.id as ClipId) || items.has(target.id as ItemId)
    ? replaceAll(project, { clips, items })
    : project
}

/** `undefined` where it has no time of its own, or its source would not last for a single frame. */
function atSpeed<Thing extends MainClip | Item>(project: Project, piece: Thing, to: number): Thing | undefined {
  const { frameRate } = project
  const end = contentEnd(project.assets, piece.content)
  const most = Math.floor((end - piece.sourceStart) / to) as Micros
  const wanted = nearestFrame((piece.length * speedOf(piece)) / to, frameRate)
  const frame = frameStart(1, frameRate)
  if (end === longest || most < frame) return undefined
  const length = wanted <= most ? Math.max(wanted, frame) : frameStart(frameAt(most, frameRate), frameRate)
  const { speed: _, ...rest } = piece
  return { ...rest, length, ...(to !== 1 && { speed: to }) } as Thing
}
