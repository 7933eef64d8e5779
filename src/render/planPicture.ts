import type { Box, Footage, Size } from '../project/project'
import { contain, cover, onEvenPixels, partOf, shared } from './box'
import { finishOf } from './finish'
import { type PictureRoom, pictureRoom, quarterTurned, swapped } from './pictureRoom'
import type { PictureLayer } from './planFrame'

type Laid = Pick<PictureLayer, 'part' | 'box' | 'blurred' | 'finish'>

/** The layers of one picture, from the back to the front. `over`: it lies over the film. */
export function planPicture(footage: Footage, picture: Size, frame: Size, over: boolean): Laid[] {
  const room = pictureRoom(footage, picture, frame, over)
  if (footage.fit !== 'blur') return [inFrame(one(footage, picture, room, room.seen, frame), picture, frame)]
  return over ? blurredRoom(footage, picture, room, frame) : blurredFrame(footage, picture, room, frame)
}

/** What is left of the picture fills `size`, about the middle of its room. */
function one(footage: Footage, picture: Size, room: PictureRoom, size: Size, frame: Size): Laid {
  const finish = finishOf(footage, size, frame)
  return { ...filling(footage, picture, room, size), blurred: false, ...(finish && { finish }) }
}

/** Before it is turned by quarters, as it is drawn: whole, where `size` has its shape, else as much as fills it. */
function filling(footage: Footage, picture: Size, { middle, crop }: PictureRoom, size: Size) {
  const drawn = quarterTurned(footage) ? swapped(size) : size
  const cut = { width: picture.width * crop.width, height: picture.height * crop.height }
  const box = { x: middle.x - drawn.width / 2, y: middle.y - drawn.height / 2, ...drawn }
  const fits = Math.abs(cut.width * drawn.height - cut.height * drawn.width) < 1e-6 * cut.width * drawn.height
  return { part: fits ? crop : partOf(crop, cover(cut, drawn)), box }
}

/** An overlay before a blurred copy of itself, which is framed instead of it. */
function blurredRoom(footage: Footage, picture: Size, room: PictureRoom, frame: Size): Laid[] {
  const finish = finishOf(footage, room.area, frame)
  const { border, ...unbordered } = finish ?? {}
  const { shadow, ...unshadowed } = finish ?? {}
  const inside = filling(footage, picture, room, contain(room.left, room.area))
  return [
    {
      ...filling(footage, picture, room, room.area),
      blurred: true,
      ...(finish && { finish: unbordered as typeof finish }),
    },
    { ...inside, blurred: false, ...(finish && { finish: unshadowed as typeof finish }) },
  ]
}

/** A clip of the film before a blurred copy that fills the frame, wherever the clip itself stands. */
function blurredFrame(footage: Footage, picture: Size, room: PictureRoom, frame: Size): Laid[] {
  const { fit, asset, kind, crop, turn, flip } = footage
  const behind: Footage = { kind, asset, fit, ...(crop && { crop }), ...(turn && { turn }), ...(flip && { flip }) }
  const whole = pictureRoom(behind, picture, frame, true)
  return [
    { ...one(behind, picture, whole, frame, frame), blurred: true },
    inFrame(one(footage, picture, room, room.seen, frame), picture, frame),
  ]
}

/** Only what of a plain picture lies in the frame: a clip that is larger than it costs no more than one that fits. */
function inFrame(laid: Laid, picture: Size, frame: Size): Laid {
  const { box, part, finish } = laid
  const seen = shared(box, { x: 0, y: 0, ...frame })
  const inside = seen.width === box.width && seen.height === box.height
  if (finish || inside || seen.width === 0 || seen.height === 0) return laid
  const share: Box = {
    x: (seen.x - box.x) / box.width,
    y: (seen.y - box.y) / box.height,
    width: seen.width / box.width,
    height: seen.height / box.height,
  }
  return { ...laid, box: seen, part: onEvenPixels(partOf(part, share), picture) }
}
