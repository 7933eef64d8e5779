import { eased } from './easing'
import { plainPlacing } from './picture'
import type { Box, Footage, Keyframe, Placing, Pose } from './project'
import type { Micros } from './time'

/** What of a picture can move, alone. What is plain is not there. */
export const poseOf = ({ placing, crop, opacity }: Pose): Pose => ({
  ...(placing && { placing }),
  ...(crop && { crop }),
  ...(opacity !== undefined && { opacity }),
})

export function withoutPose({ placing: _, crop: __, opacity: ___, ...rest }: Footage): Footage {
  return rest
}

const all: Box = { x: 0, y: 0, width: 1, height: 1 }
const placingOf = ({ placing = plainPlacing }: Pose) => placing
const cropOf = ({ crop = all }: Pose) => crop

export function samePose(a: Pose, b: Pose): boolean {
  const [at, to] = [placingOf(a), placingOf(b)]
  const [cut, other] = [cropOf(a), cropOf(b)]
  return (
    (a.opacity ?? 1) === (b.opacity ?? 1) &&
    at.x === to.x &&
    at.y === to.y &&
    at.size === to.size &&
    (at.tall ?? at.size) === (to.tall ?? to.size) &&
    (at.rotation ?? 0) === (to.rotation ?? 0) &&
    cut.x === other.x &&
    cut.y === other.y &&
    cut.width === other.width &&
    cut.height === other.height
  )
}

/** The keyframes between which a time lies; before the first there is none before it, after the last none after. */
function around(keys: readonly Keyframe[], at: number) {
  const index = keys.findLastIndex((key) => key.at <= at)
  return { before: keys[index], after: keys[index + 1] }
}

/** How a picture stands at a time of its own axis. Beyond its keyframes it stays as it is at the nearest. */
export function poseAt(keys: readonly Keyframe[], at: number): Pose {
  const { before, after } = around(keys, at)
  if (!before || !after) return poseOf(before ?? after ?? {})
  return between(before, after, eased(before.easing ?? 'linear', (at - before.at) / (after.at - before.at)))
}

/** Whether it is on its way there from one keyframe to the next. */
export function movesAt(keys: readonly Keyframe[], at: number): boolean {
  const { before, after } = around(keys, at)
  return before !== undefined && after !== undefined && before.easing !== 'hold' && !samePose(before, after)
}

/** A picture as it is seen at a time of its own axis: one that moves, as if it had always stood there. */
export function footageAt(footage: Footage, at: Micros): Footage {
  if (!footage.keys) return footage
  const { keys, ...rest } = footage
  return { ...rest, ...poseAt(keys, at) }
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share

function between(from: Pose, to: Pose, share: number): Pose {
  return {
    ...((from.placing || to.placing) && { placing: placingBetween(placingOf(from), placingOf(to), share) }),
    ...((from.crop || to.crop) && { crop: cropBetween(cropOf(from), cropOf(to), share) }),
    ...((from.opacity !== undefined || to.opacity !== undefined) && {
      opacity: mix(from.opacity ?? 1, to.opacity ?? 1, share),
    }),
  }
}

function placingBetween(from: Placing, to: Placing, share: number): Placing {
  const size = mix(from.size, to.size, share)
  const tall = mix(from.tall ?? from.size, to.tall ?? to.size, share)
  // The short way round.
  const turn = (to.rotation ?? 0) - (from.rotation ?? 0)
  const rotation = (from.rotation ?? 0) + (turn - Math.round(turn / 360) * 360) * share
  return {
    x: mix(from.x, to.x, share),
    y: mix(from.y, to.y, share),
    size,
    ...(tall !== size && { tall }),
    ...(rotation !== 0 && { rotation: rotation - Math.round(rotation / 360) * 360 }),
  }
}

const cropBetween = (from: Box, to: Box, share: number): Box => ({
  x: mix(from.x, to.x, share),
  y: mix(from.y, to.y, share),
  width: mix(from.width, to.width, share),
  height: mix(from.height, to.height, share),
})
