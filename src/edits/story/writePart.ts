import { cleanText } from '../../project/cleanText'
import { layout } from '../../project/layout'
import type { Item, ItemId, LaneId, MainClip, PartId, Project } from '../../project/project'
import { sourceAt } from '../../project/source'
import type { Slot } from '../../project/story'
import { storyPart } from '../../project/storyParts'
import type { Micros } from '../../project/time'
import { placeItem } from '../insert'
import { plainTitle, setTitle } from '../titles'
import { changePart } from './changePart'

/** Its words in the film; while nothing of it stands there they are kept for later. */
export function writePart(project: Project, id: PartId, text: string, fresh: () => string): Project {
  const part = storyPart(project, id)
  if (!part) return project
  const words = cleanText(text)
  if (part.title) return setTitle(project, part.title.id, { text: words })
  const [first] = part.clips
  if (!first) return changePart(project, id, (before) => ({ ...before, words }))
  if (words === '') return project

  const { slot } = part.part
  const title: Item = {
    id: fresh() as ItemId,
    sourceStart: 0 as Micros,
    ...wordsPlace(slot, part.clips),
    content: { kind: 'title', text: words, style: slot.style ?? plainTitle, inside: true },
    part: id,
  }
  const start = layout(project).clips.get(first.id)?.span.start ?? (0 as Micros)
  return placeItem(project, title, { kind: 'text', start, newLane: fresh() as LaneId })
}

/** From when on, and how long, words are seen over the clips of their part: all the time, or after a moment of silence. */
export function wordsPlace({ delay = 0 as Micros }: Slot, clips: readonly MainClip[]): Pick<Item, 'anchor' | 'length'> {
  const first = clips[0] as MainClip
  const whole = clips.reduce((sum, { length }) => sum + length, 0)
  const wait = delay < whole / 2 + 1 ? Math.min(delay, first.length - 1) : 0
  return { anchor: { on: first.id, at: sourceAt(first, wait) }, length: (whole - wait) as Micros }
}
