import type { Target } from '../project/find'
import type { Project, Size, Sticker } from '../project/project'
import { stickerOf } from '../project/stickerOf'
import { reachesAcross } from '../project/stickers'
import { boxOfArt } from './stickers/boxOfArt'
import type { TextPlace } from './textBox'

/** How large a sticker is in a frame of so many pixels. */
export function sizeOfSticker({ name, size }: Pick<Sticker, 'name' | 'size'>, frame: Size): Size {
  const { width, height } = boxOfArt(name)
  const longer = size * (reachesAcross(name) ? frame.width : Math.min(frame.width, frame.height))
  const unit = longer / Math.max(width, height)
  return { width: width * unit, height: height * unit }
}

/** Where a sticker stands in the frame, in fractions of it; `null` for everything else. */
export function placeOfSticker(project: Project, target: Target): TextPlace | null {
  const sticker = stickerOf(project, target)
  if (!sticker) return null
  const { size: frame } = project
  const { width, height } = sizeOfSticker(sticker, frame)
  const [across, down] = [width / frame.width, height / frame.height]
  const box = { x: sticker.x - across / 2, y: sticker.y - down / 2, width: across, height: down }
  return { box, rotation: sticker.rotation ?? 0, size: sticker.size }
}
