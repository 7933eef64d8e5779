import { assetOf, findPiece, footageOf, type Target } from '../project/find'
import { plainPlacing } from '../project/picture'
import type { Project } from '../project/project'
import { pictureRoom } from './pictureRoom'
import type { TextPlace } from './textBox'

/** Where a clip or an overlay stands in the frame; `null` for what shows no picture. */
export function placeOfPicture(project: Project, target: Target): TextPlace | null {
  const footage = footageOf(findPiece(project, target))
  const picture = footage && assetOf(project, footage.asset).video
  if (!picture) return null
  const { size: frame } = project
  const { middle, seen } = pictureRoom(footage, picture, frame, target.kind === 'item')
  const box = {
    x: (middle.x - seen.width / 2) / frame.width,
    y: (middle.y - seen.height / 2) / frame.height,
    width: seen.width / frame.width,
    height: seen.height / frame.height,
  }
  const { size, rotation = 0 } = footage.placing ?? plainPlacing
  return { box, rotation, size }
}
