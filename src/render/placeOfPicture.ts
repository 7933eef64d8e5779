import { assetOf, findPiece, footageOf, type Target } from '../project/find'
import { footageAt } from '../project/keyframes'
import { momentOf } from '../project/momentOf'
import { plainPlacing } from '../project/picture'
import type { Project } from '../project/project'
import type { Micros } from '../project/time'
import { pictureRoom } from './pictureRoom'
import type { TextPlace } from './textBox'

/** Where a clip or an overlay stands in the frame at a time of the film; `null` for what shows no picture. */
export function placeOfPicture(project: Project, target: Target, time: Micros): TextPlace | null {
  const asked = footageOf(findPiece(project, target))
  const picture = asked && assetOf(project, asked.asset).video
  if (!picture) return null
  const footage = footageAt(asked, momentOf(project, target, time).at)
  const { size: frame } = project
  const { middle, seen } = pictureRoom({ footage, picture, over: target.kind === 'item', moving: false }, frame)
  const box = {
    x: (middle.x - seen.width / 2) / frame.width,
    y: (middle.y - seen.height / 2) / frame.height,
    width: seen.width / frame.width,
    height: seen.height / frame.height,
  }
  const { size, rotation = 0 } = footage.placing ?? plainPlacing
  return { box, rotation, size }
}
