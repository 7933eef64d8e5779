import { CopyCheck, CopyX, Rows3 } from 'lucide-react'
import { isGuarded, laneRefOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { film, selected } from './questions'

/** Everything with a place in the film that edits may touch, in the order in which it is drawn. */
function selectable(studio: Studio): readonly Target[] {
  const project = film(studio)
  const { main, items, cues } = layout(project)
  const all: readonly Target[] = [
    ...main.map(({ clip }) => ({ kind: 'clip', id: clip.id }) as const),
    ...items.map(({ item }) => ({ kind: 'item', id: item.id }) as const),
    ...cues.map(({ cue }) => ({ kind: 'cue', id: cue.id }) as const),
  ]
  return all.filter((target) => !isGuarded(project, target))
}

/** What lies on the lane of the thing that was selected last. */
function alongside(studio: Studio): readonly Target[] {
  const target = selected(studio)
  const lane = target && laneRefOf(film(studio), target)
  return lane ? selectable(studio).filter((each) => laneRefOf(film(studio), each) === lane) : []
}

/** What the tools act on. */
export const selectCommands = {
  selectAll: {
    text: 'command.selectAll',
    icon: CopyCheck,
    keys: ['Mod+KeyA'],
    enabled: (studio) => selectable(studio).length > 0,
    run: (studio) => studio.selection.selectAll(selectable(studio)),
  },
  selectLane: {
    text: 'command.selectLane',
    icon: Rows3,
    keys: ['Shift+KeyA'],
    enabled: (studio) => alongside(studio).length > 0,
    run: (studio) => studio.selection.selectAll(alongside(studio)),
  },
  deselect: {
    text: 'command.deselect',
    icon: CopyX,
    keys: ['Escape'],
    enabled: (studio) => selected(studio) !== null || studio.selection.getState().cut !== null,
    run: ({ selection }) => selection.select(null),
  },
} as const satisfies Commands
