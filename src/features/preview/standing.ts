import type { Box, Size } from '../../project/project'
import { moved, turned } from '../../render/box'
import type { TextPlace } from '../../render/textBox'
import type { Stance } from './stance'

/** What hands change of something in the picture. */
export type Change = Partial<Readonly<Record<'x' | 'y' | 'size' | 'rotation', number>>>

/** Shares of a frame as pixels of the screen. */
export const inPixels = ({ x, y, width, height }: Box, frame: Size): Box => ({
  x: x * frame.width,
  y: y * frame.height,
  width: width * frame.width,
  height: height * frame.height,
})

/** The smallest upright box around one that is turned about its middle. */
export function aroundTurned({ x, y, width, height }: Box, degrees: number): Box {
  const middle = { x: x + width / 2, y: y + height / 2 }
  return moved(turned({ x: -width / 2, y: -height / 2, width, height }, degrees), middle.x, middle.y)
}

export const stanceOf = ({ box, rotation }: TextPlace, frame: Size): Stance => ({
  x: (box.x + box.width / 2) * frame.width,
  y: (box.y + box.height / 2) * frame.height,
  scale: 1,
  rotation,
})

/** What something that stood at `place` covers once it stands so. */
export function boxOf({ box }: TextPlace, { x, y, scale, rotation }: Stance, frame: Size): Box {
  const [width, height] = [box.width * frame.width * scale, box.height * frame.height * scale]
  return aroundTurned({ x: x - width / 2, y: y - height / 2, width, height }, rotation)
}

/** A share of the frame, to a tenth of a pixel of the film. */
const tidy = (share: number) => Math.round(share * 10_000) / 10_000

/** What has to change so that it stands so; only what does. */
export function changeOf(place: TextPlace, stance: Stance, frame: Size): Change {
  const before = stanceOf(place, frame)
  return {
    ...(stance.x !== before.x && { x: tidy(stance.x / frame.width) }),
    ...(stance.y !== before.y && { y: tidy(stance.y / frame.height) }),
    ...(stance.scale !== 1 && { size: tidy(place.size * stance.scale) }),
    ...(stance.rotation !== before.rotation && { rotation: stance.rotation }),
  }
}

/** The change as far as the frame had room for it: what hands push against its edge stays there. */
export function settled(change: Change, { box, size }: TextPlace): Change {
  return {
    ...change,
    ...(change.x !== undefined && { x: tidy(box.x + box.width / 2) }),
    ...(change.y !== undefined && { y: tidy(box.y + box.height / 2) }),
    ...(change.size !== undefined && { size: tidy(size) }),
  }
}
