import {
  PanelLeftClose,
  PanelRightClose,
  ScissorsLineDashed,
  SquareDashed,
  SquareSplitHorizontal,
  Trash2,
} from 'lucide-react'
import { liftOut } from '../edits/liftOut'
import { removeTargets } from '../edits/remove'
import { splitAll, splitTargets } from '../edits/split'
import { type Edge, trimTarget } from '../edits/trim'
import { newId } from '../lib/newId'
import { linked } from '../project/companions'
import { findPiece, isGuarded, placeOf, type Target } from '../project/find'
import { clipAt, layout } from '../project/layout'
import { contains, minus } from '../project/time'
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

/**
 * Takes away what lies before or behind the playhead, of what is linked too. Where that closes a gap before it, the
 * playhead goes along with its frame.
 */
function trimToPlayhead(studio: Studio, edge: Edge) {
  const target = underPlayhead(studio)
  if (!target) return
  studio.playback.pause()
  const at = now(studio)
  // Clips come last: what lies behind their edge moves, and the others are trimmed where they stand.
  const targets = linked(film(studio), [target]).toSorted(
    (a, b) => Number(a.kind === 'clip') - Number(b.kind === 'clip'),
  )
  studio.editor.apply('trim', (project) =>
    targets.reduce((before, each) => {
      const span = placeOf(before, each)
      return span && contains(span, at) ? trimTarget(before, each, edge, minus(at, span[edge])) : before
    }, project),
  )
  const after = placeOf(film(studio), target)
  if (after && edge === 'start') studio.playback.seek(after.start)
}

/** Whether anything at all is cut by the playhead. */
function isCut(studio: Studio): boolean {
  const { main, items } = layout(film(studio))
  return [...main, ...items].some(({ span }) => span.start < now(studio) && now(studio) < span.end)
}

function remove(studio: Studio, name: 'remove' | 'lift') {
  const targets = together(studio)
  const edit = { remove: removeTargets, lift: liftOut }[name]
  studio.editor.apply(name, (project) => edit(project, targets))
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
  splitAll: {
    text: 'command.splitAll',
    icon: ScissorsLineDashed,
    keys: ['Shift+KeyS'],
    enabled: isCut,
    run: (studio) => studio.editor.apply('split', (project) => splitAll(project, now(studio), newId)),
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
    run: (studio) => remove(studio, 'remove'),
  },
  lift: {
    text: 'command.lift',
    icon: SquareDashed,
    keys: ['Shift+Delete', 'Shift+Backspace'],
    enabled: (studio) => selected(studio) !== null,
    run: (studio) => remove(studio, 'lift'),
  },
} as const satisfies Commands
