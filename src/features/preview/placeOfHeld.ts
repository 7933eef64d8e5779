import { setPlacing } from '../../edits/placing'
import { styleText } from '../../edits/styleText'
import type { Project } from '../../project/project'
import { textOf } from '../../project/textOf'
import { placeOfPicture } from '../../render/placeOfPicture'
import { placeOfText } from '../../render/placeOfText'
import type { TextPlace } from '../../render/textBox'
import type { HeldTarget } from './heldAt'
import type { Change } from './standing'

/** Where something stands in the picture, words or a picture itself. */
export const placeOfHeld = (project: Project, target: HeldTarget): TextPlace | null =>
  placeOfPicture(project, target) ?? placeOfText(project, target)

/** Lets it stand otherwise. */
export const stand = (project: Project, target: HeldTarget, change: Change): Project =>
  target.kind === 'cue' || textOf(project, target)
    ? styleText(project, target, change)
    : setPlacing(project, target.id, change)
