import { Magnet, MoveHorizontal, ScanLine, ZoomIn, ZoomOut } from 'lucide-react'
import { layout } from '../project/layout'
import { shapeOf } from '../project/shapes'
import { toSeconds } from '../project/time'
import type { Commands } from './command'
import { always, film, hasFilm } from './questions'

/** Pixels that stay free on both sides of a film that is seen as a whole. */
const besideFilm = 64

/** How the timeline is looked at. */
export const viewCommands = {
  zoomIn: {
    text: 'command.zoomIn',
    icon: ZoomIn,
    keys: ['Equal', 'NumpadAdd'],
    repeats: true,
    enabled: always,
    run: ({ view }) => view.zoom(view.getState().pxPerSecond * 1.5),
  },
  zoomOut: {
    text: 'command.zoomOut',
    icon: ZoomOut,
    keys: ['Minus', 'NumpadSubtract'],
    repeats: true,
    enabled: always,
    run: ({ view }) => view.zoom(view.getState().pxPerSecond / 1.5),
  },
  wholeFilm: {
    text: 'command.wholeFilm',
    icon: MoveHorizontal,
    keys: ['Shift+KeyZ'],
    enabled: hasFilm,
    run: (studio) => {
      const { view } = studio
      view.zoom((view.getState().width - besideFilm) / toSeconds(layout(film(studio)).length))
    },
  },
  snapping: {
    text: 'command.snapping',
    icon: Magnet,
    keys: ['KeyN'],
    enabled: always,
    run: ({ view }) => view.setSnapping(!view.getState().snapping),
  },
  zone: {
    text: 'command.zone',
    icon: ScanLine,
    keys: ['KeyZ'],
    enabled: (studio) => hasFilm(studio) && shapeOf(film(studio).size) === 'vertical',
    run: ({ view }) => view.setZoneShown(!view.getState().zoneShown),
  },
} as const satisfies Commands
