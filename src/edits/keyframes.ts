import type { Easing } from '../project/easing'
import { findPiece, footageOf, type PieceTarget } from '../project/find'
import { footageAt, poseOf, withoutPose } from '../project/keyframes'
import { momentOf } from '../project/momentOf'
import type { Keyframe, Project } from '../project/project'
import type { Micros } from '../project/time'
import { changeFootage } from './changeFootage'
import { keyAt, withKey } from './changePose'

/** The keyframe that a picture has at a time of the film. */
export function keyframeAt(project: Project, target: PieceTarget, time: Micros): Keyframe | undefined {
  const keys = footageOf(findPiece(project, target))?.keys
  return keys && keyAt(keys, momentOf(project, target, time))
}

// footage   ──◆───────◆──  ->  ──◆───◆───◆──      seen as before: the new one has the pose that the picture has there
//                 ^ time
export function addKeyframe(project: Project, target: PieceTarget, time: Micros): Project {
  const moment = momentOf(project, target, time)
  return changeFootage(project, [target.id], (footage) => {
    const { keys = [] } = footage
    if (keyAt(keys, moment)) return footage
    return { ...withoutPose(footage), keys: withKey(keys, moment, poseOf(footageAt(footage, moment.at))) }
  })
}

/** The last one that goes leaves the picture standing as it did there. `at`: on the picture's own axis. */
export const removeKeyframe = (project: Project, { id }: PieceTarget, at: Micros): Project =>
  changeFootage(project, [id], (footage) => {
    const left = footage.keys?.filter((key) => key.at !== at) ?? []
    return left.length > 0 ? { ...footage, keys: left } : footageAt(footage, at)
  })

/** Up to its neighbours, and to either end of what is seen of the picture. */
export function moveKeyframe(project: Project, target: PieceTarget, at: Micros, to: Micros): Project {
  const first = momentOf(project, target, 0 as Micros)
  const last = momentOf(project, target, Number.MAX_SAFE_INTEGER as Micros)
  return changeFootage(project, [target.id], (footage) => {
    const { keys = [] } = footage
    const index = keys.findIndex((key) => key.at === at)
    const key = keys[index]
    if (!key) return footage
    const apart = 2 * first.near
    const least = Math.max(first.at, (keys[index - 1]?.at ?? Number.NEGATIVE_INFINITY) + apart)
    const most = Math.min(last.at, (keys[index + 1]?.at ?? Number.POSITIVE_INFINITY) - apart)
    if (most < least) return footage
    const moved = Math.round(Math.min(most, Math.max(least, to))) as Micros
    return { ...footage, keys: keys.with(index, { ...key, at: moved }) }
  })
}

/** How it goes on from a keyframe to the next. */
export const setEasing = (project: Project, { id }: PieceTarget, at: Micros, easing: Easing): Project =>
  changeFootage(project, [id], (footage) => ({
    ...footage,
    ...(footage.keys && { keys: footage.keys.map((key) => (key.at === at ? withEasing(key, easing) : key)) }),
  }))

export function withEasing({ easing: _, ...key }: Keyframe, easing: Easing): Keyframe {
  return easing === 'linear' ? key : { ...key, easing }
}

/** Lets a picture stand as it is seen at a time of the film, for good. */
export function stopMoving(project: Project, target: PieceTarget, time: Micros): Project {
  const { at } = momentOf(project, target, time)
  return changeFootage(project, [target.id], ({ glide: _, zooms: __, ...footage }) => footageAt(footage, at))
}
