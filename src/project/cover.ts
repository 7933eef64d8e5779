import { clamp } from '../lib/clamp'
import { layout } from './layout'
import type { Project } from './project'
import type { Micros } from './time'

/** When a film's cover is seen in it: as chosen, as far as the film still goes; else its first picture. */
export function coverTime(project: Project): Micros {
  const { main, length } = layout(project)
  const first = main.find(({ clip }) => clip.content.kind === 'footage')
  return clamp(project.cover ?? first?.span.start ?? 0, 0, Math.max(0, length - 1)) as Micros
}
