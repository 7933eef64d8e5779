import { clamp } from '../lib/clamp'
import type { PieceTarget } from '../project/find'
import { pictureLimits, plainPlacing } from '../project/picture'
import type { Box, ClipId, Footage, ItemId, PictureStyle, Project } from '../project/project'
import type { Micros } from '../project/time'
import { changePose } from './changePose'
import { overlayPlacing } from './insert'
import { stopMoving } from './keyframes'
import { setPlacing } from './placing'

/** `undefined` makes it plain again. */
export type PictureChange = { readonly [Key in keyof PictureStyle]?: PictureStyle[Key] | undefined }

/**
 * How a picture is cut out, turned, mirrored and framed. What is plain is not kept. `time`: of the film, where it is looked
 * at.
 */
export const setPicture = (project: Project, id: ClipId | ItemId, change: PictureChange, time: Micros): Project =>
  changePose(project, id, time, (footage) => {
    const kept = Object.entries(footage).filter(([key]) => !(key in change))
    return { ...Object.fromEntries(kept), ...tidied(change) } as Footage
  })

/** As it came into the film: whole, upright, without a frame, standing where it stood at first. */
export function resetPicture(project: Project, target: PieceTarget): Project {
  const { kind, id } = target
  const start = 0 as Micros
  const plain = setPicture(stopMoving(project, target, start), id, plainStyle, start)
  const placing = { rotation: 0, tall: undefined, ...(kind === 'clip' ? plainPlacing : overlayPlacing) }
  return setPlacing(plain, id, placing, start)
}

const plainStyle = {
  crop: undefined,
  turn: undefined,
  flip: undefined,
  opacity: undefined,
  corners: undefined,
  border: undefined,
  shadow: undefined,
} as const satisfies Record<keyof PictureStyle, undefined>

function tidied({ crop, turn, flip, opacity, corners, border, shadow }: PictureChange): PictureStyle {
  const cut = crop && tidyCrop(crop)
  return {
    ...(cut && { crop: cut }),
    ...(turn && { turn }),
    ...(flip && { flip }),
    ...(opacity !== undefined && opacity < 1 && { opacity: Math.max(0, opacity) }),
    ...(corners && corners > 0 && { corners: Math.min(1, corners) }),
    ...(border && border.width > 0 && { border: { ...border, width: Math.min(pictureLimits.border, border.width) } }),
    ...(shadow && shadow > 0 && { shadow: Math.min(1, shadow) }),
  }
}

/** Inside the picture, and never nothing; `undefined` for all of it. */
function tidyCrop(crop: Box): Box | undefined {
  const width = clamp(crop.width, pictureLimits.crop, 1)
  const height = clamp(crop.height, pictureLimits.crop, 1)
  if (width === 1 && height === 1) return undefined
  return { x: clamp(crop.x, 0, 1 - width), y: clamp(crop.y, 0, 1 - height), width, height }
}

type Turn = 0 | 90 | 180 | 270

/** A quarter clockwise, as it is seen: what is mirrored along one axis turns the other way beneath. */
export const turnedOn = ({ turn, flip }: PictureStyle): PictureStyle['turn'] => {
  const next = (((turn ?? 0) + (flip && flip !== 'both' ? 270 : 90)) % 360) as Turn
  return next === 0 ? undefined : next
}

/** Mirrored along an axis, or back again. */
export function flippedOn({ flip }: PictureStyle, axis: 'x' | 'y'): PictureStyle['flip'] {
  const other = axis === 'x' ? 'y' : 'x'
  if (flip === undefined) return axis
  if (flip === 'both') return other
  return flip === axis ? undefined : 'both'
}
