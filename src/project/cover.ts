import { clamp } from '../lib/clamp'
import { isPinned, layout, ontoFrame } from './layout'
import type { Project } from './project'
import { offsetOf } from './source'
import type { Micros } from './time'

/** When a film's cover is seen in it: as chosen, as far as its clip and the film still go; else its first picture. */
export function coverTime(project: Project): Micros {
  const { main, length } = layout(project)
  const first = main.find(({ clip }) => clip.content.kind === 'footage')
  return clamp(chosenTime(project) ?? first?.span.start ?? 0, 0, Math.max(0, length - 1)) as Micros
}

function chosenTime(project: Project): number | undefined {
  const { cover, frameRate } = project
  if (!cover) return undefined
  if (!isPinned(cover)) return cover.start
  const placed = layout(project).clips.get(cover.on)
  if (!placed) return undefined
  const offset = clamp(offsetOf(placed.clip, cover.at), 0, placed.clip.length - 1)
  return ontoFrame(placed.span.start + offset, frameRate)
}
