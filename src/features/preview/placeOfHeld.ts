import { setPlacing } from '../../edits/placing'
import { setSticker } from '../../edits/stickers'
import { styleText } from '../../edits/styleText'
import type { Project } from '../../project/project'
import { stickerOf } from '../../project/stickerOf'
import { textOf } from '../../project/textOf'
import type { Micros } from '../../project/time'
import { placeOfPicture } from '../../render/placeOfPicture'
import { placeOfSticker } from '../../render/placeOfSticker'
import { placeOfText } from '../../render/placeOfText'
import type { TextPlace } from '../../render/textBox'
import type { HeldTarget } from './heldAt'
import type { Change } from './standing'

/** Where something stands in the picture at a time of the film: words, a sticker, or a picture itself. */
export const placeOfHeld = (project: Project, target: HeldTarget, time: Micros): TextPlace | null =>
  placeOfPicture(project, target, time) ?? placeOfText(project, target) ?? placeOfSticker(project, target)

/** Lets it stand otherwise; a picture that moves, then. */
export function stand(project: Project, target: HeldTarget, change: Change, time: Micros): Project {
  if (target.kind === 'cue' || textOf(project, target)) return styleText(project, target, change)
  if (target.kind === 'item' && stickerOf(project, target)) return setSticker(project, target.id, change)
  return setPlacing(project, target.id, change, time)
}
