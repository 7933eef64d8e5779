import type { Target } from '../project/find'
import { motionOf } from '../project/motionOf'
import type { Project } from '../project/project'
import { stickerOf } from '../project/stickerOf'
import type { Entrance, Loop, Motion } from '../project/textStyle'
import type { Micros } from '../project/time'
import { setSticker } from './stickers'
import { styleText } from './styleText'
import { motionLengths } from './tidyStyle'

/** Where something moves: as it comes, as it leaves, or all the time. */
export type MotionSide = keyof Motion
/** A way to come or to leave, or what goes on all the time: as its side has them. */
export type MotionKind = Entrance | Loop

export const motionKind = (motion: Motion | undefined, side: MotionSide): MotionKind | null => {
  const chosen = motion?.[side]
  return typeof chosen === 'object' ? chosen.kind : (chosen ?? null)
}

/** The motion with another way to move on one side, or with none there; coming takes as long as it did before. */
export function withMotion(motion: Motion | undefined, side: MotionSide, kind: MotionKind | null): Motion {
  const { [side]: _, ...others } = motion ?? {}
  if (!kind) return others
  if (side === 'loop') return { ...others, loop: kind as Loop }
  return { ...others, [side]: { kind: kind as Entrance, length: lengthOf(motion, side) } }
}

export function withMotionLength(motion: Motion | undefined, side: 'in' | 'out', length: Micros): Motion {
  const before = motion?.[side]
  return before ? { ...motion, [side]: { ...before, length } } : (motion ?? {})
}

export const lengthOf = (motion: Motion | undefined, side: MotionSide): Micros =>
  (side !== 'loop' && motion?.[side]?.length) || motionLengths.usual

/** Changes how words or a sticker move. */
export function moveOtherwise(project: Project, target: Target, turn: (motion: Motion | undefined) => Motion): Project {
  const motion = turn(motionOf(project, target))
  if (target.kind === 'item' && stickerOf(project, target)) return setSticker(project, target.id, { motion })
  return styleText(project, target, { motion })
}
