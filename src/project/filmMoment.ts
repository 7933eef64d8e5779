import { clamp } from '../lib/clamp'
import { layout } from './layout'
import type { Project } from './project'
import { frameAt, frameMoment, type Micros, minus } from './time'

/** The index of the film's last frame. */
export const lastFrame = (project: Project): number =>
  Math.max(0, frameAt(minus(layout(project).length, 1 as Micros), project.frameRate))

/** The moment that a film is asked for where its frame at `time` is wanted: from its end on, its last. */
export const filmMoment = (project: Project, time: Micros): Micros =>
  frameMoment(clamp(frameAt(time, project.frameRate), 0, lastFrame(project)), project.frameRate)
