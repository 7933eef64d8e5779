import { PanelLeftClose, PanelRightClose, SquareSplitHorizontal, Trash2 } from 'lucide-react'
import { removeTarget } from '../edits/remove'
import { splitTargets } from '../edits/split'
import { type Edge, trimTarget } from '../edits/trim'
import { newId } from '../lib/newId'
import { findPiece, isGuarded, placeOf, type Target } from '../project/find'
import { clipAt, layout } from '../project/layout'
import { minus } from '../project/time'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { film, now, selected, together } from './questions'

/** What the playhead stands inside of: the selected thing where it lies under it, else the film's own clip. */
function underPlayhead(studio: Studio, target = selected(studio)): Target | null {
  const project = film(studio)
  const isUnder = (each: Target) => {
    const span = placeOf(project, each)
    return span !== undefined && span.start < now(studio) && now(studio) < span.end && !isGuarded(project, each)
  }
  if (target && isUnder(target)) return target
  const clip = clipAt(layout(project), now(studio))?.clip
  const own = clip && ({ kind: 'clip', id: clip.id } as const)
  return own && isUnder(own) ? own : null
}

/** A caption is never torn in two: with one selected, the clip beneath it is cut. */
function splittable(studio: Studio): Target | null {
  const target = selected(studio)
  return underPlayhead(studio, target?.kind === 'cue' ? null : target)
}

function split(studio: Studio) {
  const target = splittable(studio)
  if (!target) return
  const time = now(studio)
  const ids: string[] = []
  const fresh = () => ids[ids.push(newId()) - 1] as string
  studio.editor.apply('split', (project) => splitTargets(project, [target], time, fresh))
  const halves = ids.map((id) => ({ ...target, id }) as Target)
  studio.selection.select(halves.find((half) => findPiece(film(studio), half)) ?? target)
}

/** Takes away what lies before or behind the playhead. Where that closes a gap before it, it goes along with its frame. */
function trimToPlayhead(studio: Studio, edge: Edge) {
  const target = underPlayhead(studio)
  const span = target && placeOf(film(studio), target)
  if (!target || !span) return
  studio.playback.pause()
  studio.editor.apply('trim', (project) => trimTarget(project, target, edge, minus(now(studio), span[edge])))
  const after = placeOf(film(studio), target)
  if (after && edge === 'start') studio.playback.seek(after.start)
}

function remove(studio: Studio) {
  const targets = together(studio)
  studio.editor.apply('remove', (project) => targets.reduce(removeTarget, project))
  studio.selection.select(null)
}

/** What makes pieces of the film fewer, more, shorter or longer. */
export const cutCommands = {
  split: {
    text: 'command.split',
    icon: SquareSplitHorizontal,
    keys: ['KeyS'],
    enabled: (studio) => splittable(studio) !== null,
    run: split,
  },
  trimStart: {
    text: 'command.trimStart',
    icon: PanelLeftClose,
    keys: ['KeyQ'],
    enabled: (studio) => underPlayhead(studio) !== null,
    run: (studio) => trimToPlayhead(studio, 'start'),
  },
  trimEnd: {
    text: 'command.trimEnd',
    icon: PanelRightClose,
    keys: ['KeyW'],
    enabled: (studio) => underPlayhead(studio) !== null,
    run: (studio) => trimToPlayhead(studio, 'end'),
  },
  delete: {
    text: 'command.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    enabled: (studio) => selected(studio) !== null,
    run: remove,
  },
} as const satisfies Commands
