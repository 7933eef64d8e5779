import type { View } from '../project/camera'
import { asTaken } from '../project/picture'
import type { Box, Footage, Size } from '../project/project'
import { contain, cover, coverExactly, onEvenPixels, partOf, shared, whole } from './box'
import { finishOf } from './finish'
import { type PictureRoom, pictureRoom, quarterTurned, type Shot, swapped } from './pictureRoom'
import type { PictureLayer } from './planFrame'

type Laid = Pick<PictureLayer, 'part' | 'box' | 'blurred' | 'finish'>

/** The layers of one picture, from the back to the front. */
export function planPicture(shot: Shot, frame: Size): Laid[] {
  const room = pictureRoom(shot, frame)
  if (shot.footage.fit !== 'blur') return [inFrame(one(shot, room, room.seen, frame), shot, frame)]
  return shot.over ? blurredRoom(shot, room, frame) : blurredFrame(shot, room, frame)
}

/** What is left of the picture fills `size`, about the middle of its room. */
function one(shot: Shot, room: PictureRoom, size: Size, frame: Size): Laid {
  const finish = finishOf(shot.footage, size, frame)
  return { ...filling(shot, room, size), blurred: false, ...(finish && { finish }) }
}

/** Before it is turned by quarters, as it is drawn: whole, where `size` has its shape, else as much as fills it. */
function filling({ footage, picture, view, moving }: Shot, { middle, crop }: PictureRoom, size: Size) {
  const drawn = quarterTurned(footage) ? swapped(size) : size
  const cut = { width: picture.width * crop.width, height: picture.height * crop.height }
  const box = { x: middle.x - drawn.width / 2, y: middle.y - drawn.height / 2, ...drawn }
  const fits = Math.abs(cut.width * drawn.height - cut.height * drawn.width) < 1e-6 * cut.width * drawn.height
  const filled = fits ? whole : (moving ? coverExactly : cover)(cut, drawn)
  if (!view) return { part: partOf(crop, filled), box }
  const looked = partOf(crop, lookedAt(filled, view, footage))
  return { part: moving ? looked : onEvenPixels(looked, picture), box }
}

/** Of what is left of a picture, as it was taken: as large a part as fills its room, where one looks and as near. */
function lookedAt(filled: Box, { zoom, x, y }: View, footage: Footage): Box {
  const { width, height } = quarterTurned(footage) ? swapped(filled) : filled
  const [across, down] = [width / zoom, height / zoom]
  const seen = { x: ((1 - across) * (1 + x)) / 2, y: ((1 - down) * (1 + y)) / 2, width: across, height: down }
  return asTaken(seen, footage)
}

/** An overlay before a blurred copy of itself, which is framed instead of it. The copy is looked at as ever. */
function blurredRoom(shot: Shot, room: PictureRoom, frame: Size): Laid[] {
  const finish = finishOf(shot.footage, room.area, frame)
  const { border, ...unbordered } = finish ?? {}
  const { shadow, ...unshadowed } = finish ?? {}
  const inside = filling(shot, room, contain(room.left, room.area))
  return [
    {
      ...filling({ ...shot, view: undefined }, room, room.area),
      blurred: true,
      ...(finish && { finish: unbordered as typeof finish }),
    },
    { ...inside, blurred: false, ...(finish && { finish: unshadowed as typeof finish }) },
  ]
}

/** A clip of the film before a blurred copy that fills the frame, wherever the clip itself stands. */
function blurredFrame(shot: Shot, room: PictureRoom, frame: Size): Laid[] {
  const { fit, asset, kind, crop, turn, flip } = shot.footage
  const plain: Footage = { kind, asset, fit, ...(crop && { crop }), ...(turn && { turn }), ...(flip && { flip }) }
  const behind = { ...shot, footage: plain, over: true, view: undefined }
  return [
    { ...one(behind, pictureRoom(behind, frame), frame, frame), blurred: true },
    inFrame(one(shot, room, room.seen, frame), shot, frame),
  ]
}

/** Only what of a plain picture lies in the frame: a clip that is larger than it costs no more than one that fits. */
function inFrame(laid: Laid, { picture, moving }: Shot, frame: Size): Laid {
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
  const left = partOf(part, share)
  return { ...laid, box: seen, part: moving ? left : onEvenPixels(left, picture) }
}
