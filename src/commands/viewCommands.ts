import { Magnet, ZoomIn, ZoomOut } from 'lucide-react'
import type { Commands } from './command'
import { always } from './questions'

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
  snapping: {
    text: 'command.snapping',
    icon: Magnet,
    keys: ['KeyN'],
    enabled: always,
    run: ({ view }) => view.setSnapping(!view.getState().snapping),
  },
} as const satisfies Commands
