import { findPiece, footageOf, type PieceTarget, type Target } from '../project/find'
import { footageAt, poseOf, samePose, withoutPose } from '../project/keyframes'
import { type Moment, momentOf } from '../project/momentOf'
import { pictureLimits } from '../project/picture'
import type { Footage, Keyframe, Pose, Project } from '../project/project'
import type { Micros } from '../project/time'
import { changeFootage } from './changeFootage'

/** Which of a project's pieces has this id. */
export const pieceTarget = (project: Project, id: Target['id']): PieceTarget =>
  project.main.some((clip) => clip.id === id)
    ? ({ kind: 'clip', id } as PieceTarget)
    : ({ kind: 'item', id } as PieceTarget)

/**
 * Changes how a picture is seen at a time of the film. One that moves gets a keyframe there, or has the one changed that
 * is there already.
 */
export function changePose(
  project: Project,
  id: PieceTarget['id'],
  time: Micros,
  change: (footage: Footage) => Footage,
): Project {
  const target = pieceTarget(project, id)
  if (!footageOf(findPiece(project, target))) return project
  const moment = momentOf(project, target, time)
  return changeFootage(project, [id], (footage) => {
    const { keys } = footage
    if (!keys) return change(footage)
    const seen = footageAt(footage, moment.at)
    const after = change(seen)
    return { ...withoutPose(after), keys: samePose(seen, after) ? keys : withKey(keys, moment, poseOf(after)) }
  })
}

const isNear = ({ at, near }: Moment, key: Keyframe) => Math.abs(key.at - at) < near

/** The keyframe of the very frame that is seen then. */
export const keyAt = (keys: readonly Keyframe[], moment: Moment): Keyframe | undefined =>
  keys.find((key) => isNear(moment, key))

/** With a keyframe at that moment; its way on is that of the one before it, which it divides. */
export function withKey(keys: readonly Keyframe[], moment: Moment, pose: Pose): readonly Keyframe[] {
  const known = keyAt(keys, moment)
  if (!known && keys.length >= pictureLimits.keys) return keys
  const { at, easing } = known ?? {
    at: moment.at,
    easing: keys.findLast((key) => key.at < moment.at)?.easing,
  }
  const key: Keyframe = { ...pose, at, ...(easing && { easing }) }
  return [...keys.filter((each) => each.at !== at), key].sort((a, b) => a.at - b.at)
}
