import { Blend } from 'lucide-react'
import { isLaneGuarded } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId } from '../project/project'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { film, now, selected } from './questions'

const hasCut = (studio: Studio) => film(studio).main.length > 1 && !isLaneGuarded(film(studio), 'main')

/** The cut nearest to the playhead; of the two of the selected clip, where one is. */
function nearestCut(studio: Studio): ClipId | undefined {
  const { main } = layout(film(studio))
  const target = selected(studio)
  const own = main.findIndex(({ clip }) => target?.kind === 'clip' && clip.id === target.id)
  const asked = main.filter(({ index }) => index > 0 && (own < 0 || index === own || index === own + 1))
  const away = (start: number) => Math.abs(start - now(studio))
  const [nearest] = asked.toSorted((a, b) => away(a.span.start) - away(b.span.start))
  return nearest?.clip.id
}

/** How one clip becomes the next. */
export const transitionCommands = {
  transition: {
    text: 'command.transition',
    icon: Blend,
    keys: ['Shift+KeyB'],
    enabled: hasCut,
    run: (studio) => {
      const cut = nearestCut(studio)
      if (!cut) return
      studio.selection.selectCut(cut)
      studio.view.open('transition')
    },
  },
} as const satisfies Commands
