import { Captions, MessageSquarePlus, SkipBack, SkipForward } from 'lucide-react'
import { layout } from '../project/layout'
import type { Studio } from '../store/studio'
import { beginCaption } from './beginCaption'
import type { Commands } from './command'
import { film, hasFilm, now } from './questions'

/** The nearest caption that begins on that side of the playhead. */
function beside(studio: Studio, way: 'before' | 'after') {
  const { cues } = layout(film(studio))
  return way === 'before'
    ? cues.findLast(({ span }) => span.start < now(studio))
    : cues.find(({ span }) => span.start > now(studio))
}

function goTo(studio: Studio, way: 'before' | 'after') {
  const placed = beside(studio, way)
  if (!placed) return
  studio.playback.pause()
  studio.playback.seek(placed.span.start)
  studio.selection.select({ kind: 'cue', id: placed.cue.id })
}

/** What is written into the picture while somebody speaks. */
export const captionCommands = {
  captions: {
    text: 'command.captions',
    icon: Captions,
    keys: ['KeyC'],
    enabled: hasFilm,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('captions')
    },
  },
  caption: { text: 'command.caption', icon: MessageSquarePlus, keys: ['KeyT'], enabled: hasFilm, run: beginCaption },
  previousCaption: {
    text: 'command.previousCaption',
    icon: SkipBack,
    keys: ['PageUp'],
    repeats: true,
    enabled: (studio) => beside(studio, 'before') !== undefined,
    run: (studio) => goTo(studio, 'before'),
  },
  nextCaption: {
    text: 'command.nextCaption',
    icon: SkipForward,
    keys: ['PageDown'],
    repeats: true,
    enabled: (studio) => beside(studio, 'after') !== undefined,
    run: (studio) => goTo(studio, 'after'),
  },
} as const satisfies Commands
