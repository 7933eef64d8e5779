import type { Target } from './find'
import type { Project } from './project'
import { stickerOf } from './stickerOf'
import { textOf } from './textOf'
import type { Motion } from './textStyle'

/** Whether it can come, leave and move: words can, and stickers. */
export const canMove = (project: Project, target: Target | null): target is Target =>
  target !== null && (textOf(project, target) !== null || stickerOf(project, target) !== null)

/** How it does; absent: it just stands there. */
export const motionOf = (project: Project, target: Target): Motion | undefined =>
  textOf(project, target)?.style.motion ?? stickerOf(project, target)?.motion
