import {
  ArrowLeftFromLine,
  ArrowRightFromLine,
  PanelLeftClose,
  PanelRightClose,
  ScissorsLineDashed,
  Snowflake,
  SquareDashed,
  SquareSplitHorizontal,
  Trash2,
} from 'lucide-react'
import { liftOut } from '../edits/liftOut'
import { removeTargets } from '../edits/remove'
import { splitAll, splitTargets } from '../edits/split'
import { setTransition } from '../edits/transition'
import type { Edge } from '../edits/trim'
import { trimTo } from '../edits/trimTargets'
import { newId } from '../lib/newId'
import { findClip, findPiece, placeOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { freeze, running } from './freeze'
import { film, now, selected, together } from './questions'
import { canSlip, slipBy } from './slipBy'
import { underPlayhead } from './underPlayhead'

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

/** Where the gap closes before the playhead, it goes along with its frame. */
function trimToPlayhead(studio: Studio, edge: Edge) {
  const target = underPlayhead(studio)
  if (!target) return
  studio.playback.pause()
  const at = now(studio)
  studio.editor.apply('trim', (project) => trimTo(project, target, edge, at))
  const after = placeOf(film(studio), target)
  if (after && edge === 'start') studio.playback.seek(after.start)
}

/** Whether anything at all is cut by the playhead. */
function isCut(studio: Studio): boolean {
  const { main, items } = layout(film(studio))
  return [...main, ...items].some(({ span }) => span.start < now(studio) && now(studio) < span.end)
}

/** What stands on the selected cut. */
const selectedTransition = (studio: Studio) => {
  const { cut } = studio.selection.getState()
  return cut ? findClip(film(studio), cut)?.into : undefined
}

/** Of a cut that is selected only what stands on it can go. */
function removeTransition({ editor, selection }: Studio) {
  const { cut } = selection.getState()
  if (cut) editor.apply('transition', (project) => setTransition(project, cut, null))
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
  slipBack: {
    text: 'command.slipBack',
    icon: ArrowLeftFromLine,
    keys: ['Alt+Shift+ArrowLeft'],
    repeats: true,
    enabled: canSlip,
    run: (studio) => slipBy(studio, -1),
  },
  slipForward: {
    text: 'command.slipForward',
    icon: ArrowRightFromLine,
    keys: ['Alt+Shift+ArrowRight'],
    repeats: true,
    enabled: canSlip,
    run: (studio) => slipBy(studio, 1),
  },
  freeze: {
    text: 'command.freeze',
    icon: Snowflake,
    keys: ['KeyF'],
    enabled: (studio) => running(studio) !== null,
    run: freeze,
  },
  delete: {
    text: 'command.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    enabled: (studio) => selected(studio) !== null || selectedTransition(studio) !== undefined,
    run: (studio) => (selected(studio) ? remove(studio, 'remove') : removeTransition(studio)),
  },
  lift: {
    text: 'command.lift',
    icon: SquareDashed,
    keys: ['Shift+Delete', 'Shift+Backspace'],
    enabled: (studio) => selected(studio) !== null,
    run: (studio) => remove(studio, 'lift'),
  },
} as const satisfies Commands
