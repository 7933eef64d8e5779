import { ChevronFirst, ChevronLast, DiamondPlus, Focus, MoveUpRight } from 'lucide-react'
import { zoomHere } from '../edits/camera'
import { addKeyframe, keyframeAt, removeKeyframe } from '../edits/keyframes'
import { zoomAt, zoomLimits } from '../project/camera'
import { findPiece, footageOf, isGuarded, type PieceTarget, placeOf } from '../project/find'
import { momentOf, timeOfMoment } from '../project/momentOf'
import { isSeen, subjectOf } from '../project/subject'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { jumpTo, nextOf } from './jumpTo'
import { film, now, selected } from './questions'
import { underPlayhead } from './underPlayhead'

/** What is seen of the film before and after a zoom comes. */
const [before, after] = [200_000, 1_000_000]

/** The picture whose movement is spoken of: the one that is selected, else the film's own clip under the playhead. */
function movable(studio: Studio): PieceTarget | null {
  const target = selected(studio) ?? underPlayhead(studio)
  if (target?.kind !== 'clip' && target?.kind !== 'item') return null
  return isSeen(subjectOf(film(studio), target)) && !isGuarded(film(studio), target) ? target : null
}

/** The same, where the playhead stands on it. */
export function movableNow(studio: Studio): PieceTarget | null {
  const target = movable(studio)
  const span = target && placeOf(film(studio), target)
  return span && span.start <= now(studio) && now(studio) < span.end ? target : null
}

const footage = (studio: Studio, target: PieceTarget | null) =>
  target ? footageOf(findPiece(film(studio), target)) : undefined

export function isZoomed(studio: Studio): boolean {
  const target = movableNow(studio)
  const { zooms = [] } = footage(studio, target) ?? {}
  if (!target || zooms.length === 0) return false
  const { at, near } = momentOf(film(studio), target, now(studio))
  return zoomAt(zooms, at + near) !== undefined
}

export function isOnKeyframe(studio: Studio): boolean {
  const target = movableNow(studio)
  return target !== null && keyframeAt(film(studio), target, now(studio)) !== undefined
}

/** Zooms and shows how that is. */
function zoom(studio: Studio) {
  const target = movableNow(studio)
  if (!target) return
  const [time, project] = [now(studio), film(studio)]
  studio.selection.select(target)
  studio.editor.apply('zoom', (each) => zoomHere(each, target, time, zoomLimits.usual))
  const span = placeOf(film(studio), target)
  if (!span || film(studio) === project) return
  const [start, end] = [Math.max(span.start, time - before), Math.min(span.end, time + after)]
  studio.playback.playRange({ start: start as typeof time, end: end as typeof time, rest: time })
}

function toggleKeyframe(studio: Studio) {
  const target = movableNow(studio)
  if (!target) return
  studio.playback.pause()
  studio.selection.select(target)
  const [time, key] = [now(studio), keyframeAt(film(studio), target, now(studio))]
  if (key) studio.editor.apply('keyframeRemove', (project) => removeKeyframe(project, target, key.at))
  else studio.editor.apply('keyframe', (project) => addKeyframe(project, target, time))
}

/** When in the film the keyframes are that can be seen. */
function keyTimes(studio: Studio): readonly number[] {
  const target = movable(studio)
  const { keys = [] } = footage(studio, target) ?? {}
  return target ? keys.flatMap(({ at }) => timeOfMoment(film(studio), target, at) ?? []) : []
}

/** How pictures move. */
export const movementCommands = {
  movement: {
    text: 'command.movement',
    icon: MoveUpRight,
    keys: ['KeyY'],
    enabled: (studio) => movable(studio) !== null,
    run: (studio) => {
      const target = movable(studio)
      if (!target) return
      studio.selection.select(target)
      studio.view.open('movement')
    },
  },
  zoomHere: {
    text: 'command.zoomHere',
    icon: Focus,
    keys: ['Shift+KeyY'],
    enabled: (studio) => movableNow(studio) !== null,
    run: zoom,
  },
  keyframe: {
    text: 'command.keyframe',
    icon: DiamondPlus,
    keys: ['Shift+KeyK'],
    enabled: (studio) => movableNow(studio) !== null,
    run: toggleKeyframe,
  },
  previousKeyframe: {
    text: 'command.previousKeyframe',
    icon: ChevronFirst,
    keys: ['BracketLeft'],
    repeats: true,
    enabled: (studio) => nextOf(studio, keyTimes(studio), 'before') !== undefined,
    run: (studio) => jumpTo(studio, keyTimes(studio), 'before'),
  },
  nextKeyframe: {
    text: 'command.nextKeyframe',
    icon: ChevronLast,
    keys: ['BracketRight'],
    repeats: true,
    enabled: (studio) => nextOf(studio, keyTimes(studio), 'after') !== undefined,
    run: (studio) => jumpTo(studio, keyTimes(studio), 'after'),
  },
} as const satisfies Commands
