import { SquareSplitHorizontal, Trash2 } from 'lucide-react'
import { removeTarget } from '../edits/remove'
import { splitTarget } from '../edits/split'
import { newId } from '../lib/newId'
import { placeOf, type Target } from '../project/find'
import { clipAt, layout } from '../project/layout'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { film, now, selected } from './questions'

/** The clip or sound that the playhead cuts: the selected one where it lies under it, else the film's own. */
function underPlayhead(studio: Studio): Target | null {
  const time = now(studio)
  const target = selected(studio)
  const span = target && target.kind !== 'cue' && placeOf(film(studio), target)
  if (span && span.start < time && time < span.end) return target
  const placed = clipAt(layout(film(studio)), time)
  const inside = placed && placed.span.start < time && time < placed.span.end
  return inside ? { kind: 'clip', id: placed.clip.id } : null
}

function split(studio: Studio) {
  const target = underPlayhead(studio)
  if (!target) return
  const time = now(studio)
  const id = newId()
  studio.editor.apply('split', (project) => splitTarget(project, target, time, id))
  studio.selection.select({ ...target, id } as Target)
}

function remove(studio: Studio) {
  const target = selected(studio)
  if (!target) return
  studio.editor.apply('remove', (project) => removeTarget(project, target))
  studio.selection.select(null)
}

/** What makes pieces of the film fewer, more, shorter or longer. */
export const cutCommands = {
  split: {
    text: 'command.split',
    icon: SquareSplitHorizontal,
    keys: ['KeyS'],
    enabled: (studio) => underPlayhead(studio) !== null,
    run: split,
  },
  delete: {
    text: 'command.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    enabled: (studio) => selected(studio) !== null,
    run: remove,
  },
} as const satisfies Commands
