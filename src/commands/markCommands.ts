import {
  BookmarkPlus,
  CirclePlay,
  FlagOff,
  FlagTriangleLeft,
  FlagTriangleRight,
  Scissors,
  SquareDashed,
  StepBack,
  StepForward,
} from 'lucide-react'
import { addMarker } from '../edits/markers'
import { removeRange } from '../edits/removeRange'
import { newId } from '../lib/newId'
import { findMarker } from '../project/find'
import { layout } from '../project/layout'
import type { MarkerId } from '../project/project'
import type { Micros, Span } from '../project/time'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { jumpTo, markers, nextOf } from './jumpTo'
import { film, hasFilm, now } from './questions'

function mark(studio: Studio) {
  const id = newId<MarkerId>()
  studio.editor.apply('marker', (project) => addMarker(project, { id, at: now(studio) }))
  if (findMarker(film(studio), id)) studio.selection.select({ kind: 'marker', id })
}

const zero = 0 as Micros
const hasRange = ({ view }: Studio) => view.getState().range.start !== null || view.getState().range.end !== null

/** A point that was not set is the film's own end. */
function rangeOf(studio: Studio): Span {
  const { start, end } = studio.view.getState().range
  return { start: start ?? zero, end: end ?? layout(film(studio)).length }
}

function takeOut(studio: Studio, close: boolean) {
  const span = rangeOf(studio)
  studio.editor.apply(close ? 'remove' : 'lift', (project) => removeRange(project, { span, close, fresh: newId }))
  studio.view.clearRange()
  studio.playback.seek(span.start)
}

/** Markers, and the part between the in and the out point. */
export const markCommands = {
  marker: { text: 'command.marker', icon: BookmarkPlus, keys: ['Shift+KeyM'], enabled: hasFilm, run: mark },
  setIn: {
    text: 'command.setIn',
    icon: FlagTriangleRight,
    keys: ['KeyI'],
    enabled: hasFilm,
    run: (studio) => studio.view.setRange({ start: now(studio) }),
  },
  setOut: {
    text: 'command.setOut',
    icon: FlagTriangleLeft,
    keys: ['KeyO'],
    enabled: (studio) => now(studio) > 0,
    run: (studio) => studio.view.setRange({ end: now(studio) }),
  },
  playRange: {
    text: 'command.playRange',
    icon: CirclePlay,
    keys: ['Shift+Space'],
    enabled: hasRange,
    run: (studio) => studio.playback.playRange(rangeOf(studio)),
  },
  clearRange: {
    text: 'command.clearRange',
    icon: FlagOff,
    keys: ['Shift+KeyX', 'Alt+KeyX'],
    enabled: hasRange,
    run: ({ view }) => view.clearRange(),
  },
  removeRange: {
    text: 'command.removeRange',
    icon: Scissors,
    keys: ['Mod+Delete', 'Mod+Backspace'],
    enabled: hasRange,
    run: (studio) => takeOut(studio, true),
  },
  liftRange: {
    text: 'command.liftRange',
    icon: SquareDashed,
    keys: ['Mod+Shift+Delete', 'Mod+Shift+Backspace'],
    enabled: hasRange,
    run: (studio) => takeOut(studio, false),
  },
  previousMarker: {
    text: 'command.previousMarker',
    icon: StepBack,
    keys: ['Shift+ArrowUp'],
    repeats: true,
    enabled: (studio) => nextOf(studio, markers(studio), 'before') !== undefined,
    run: (studio) => jumpTo(studio, markers(studio), 'before'),
  },
  nextMarker: {
    text: 'command.nextMarker',
    icon: StepForward,
    keys: ['Shift+ArrowDown'],
    repeats: true,
    enabled: (studio) => nextOf(studio, markers(studio), 'after') !== undefined,
    run: (studio) => jumpTo(studio, markers(studio), 'after'),
  },
} as const satisfies Commands
