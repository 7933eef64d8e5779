import { clamp } from '../lib/clamp'
import type { View } from '../project/camera'
import { plainPlacing } from '../project/picture'
import type { Box, Footage, Size } from '../project/project'
import { contain, onEvenPixels, whole } from './box'

/** What of a film is one picture: how it is seen, as it was taken, and where. */
export type Shot = {
  /** At this moment. */
  readonly footage: Footage
  readonly picture: Size
  /** It lies over the film, where a blurred copy fills its own room only and not the frame. */
  readonly over: boolean
  /** What of it is looked at; absent: all that there is room for. */
  readonly view?: View | undefined
  /** On its way: it is cut between the pixels. */
  readonly moving: boolean
}

/** Where a picture stands in the frame, in pixels of it: before its turn about the middle. */
export type PictureRoom = {
  readonly middle: { readonly x: number; readonly y: number }
  /** What it may take. */
  readonly area: Size
  /** What it does take. */
  readonly seen: Size
  /** What is left of it, in fractions of the picture as it was taken, and how large that is once it stands upright. */
  readonly crop: Box
  readonly left: Size
}

/** This share of half a picture's shorter side may leave the frame with its middle: something of it is always seen. */
const mayLeave = 0.6

export const quarterTurned = ({ turn }: Footage) => turn === 90 || turn === 270
export const swapped = ({ width, height }: Size): Size => ({ width: height, height: width })

export function pictureRoom({ footage, picture, over, moving }: Shot, frame: Size): PictureRoom {
  const { fit } = footage
  const { x, y, size, tall = size } = footage.placing ?? plainPlacing
  const area = { width: frame.width * size, height: frame.height * tall }
  const asked = footage.crop ?? whole
  const crop = moving || asked === whole ? asked : onEvenPixels(asked, picture)
  const cut = { width: picture.width * crop.width, height: picture.height * crop.height }
  const left = quarterTurned(footage) ? swapped(cut) : cut
  const seen = fit === 'fill' || (fit === 'blur' && over) ? area : contain(left, area)
  const room = (mayLeave * Math.min(seen.width, seen.height)) / 2
  return {
    middle: {
      x: clamp(x * frame.width, -room, frame.width + room),
      y: clamp(y * frame.height, -room, frame.height + room),
    },
    area,
    seen: { width: seen.width, height: seen.height },
    crop,
    left,
  }
}
