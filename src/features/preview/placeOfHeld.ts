import { setPlacing } from '../../edits/placing'
import { styleText } from '../../edits/styleText'
import type { Project } from '../../project/project'
import { textOf } from '../../project/textOf'
import type { Micros } from '../../project/time'
import { placeOfPicture } from '../../render/placeOfPicture'
import { placeOfText } from '../../render/placeOfText'
import type { TextPlace } from '../../render/textBox'
import type { HeldTarget } from './heldAt'
import type { Change } from './standing'

/** Where something stands in the picture at a time of the film, words or a picture itself. */
export const placeOfHeld = (project: Project, target: HeldTarget, time: Micros): TextPlace | null =>
  placeOfPicture(project, target, time) ?? placeOfText(project, target)

/** Lets it stand otherwise; a picture that moves, then. */
export const stand = (project: Project, target: HeldTarget, change: Change, time: Micros): Project =>
  target.kind === 'cue' || textOf(project, target)
    ? styleText(project, target, change)
    : setPlacing(project, target.id, change, time)
