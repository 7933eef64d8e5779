import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { layout } from '../../project/layout'
import { type Screen, screenOf } from './screens'

/** What of the captions is open now, in the hand or at the left of a desk. */
export function useScreen(wide: boolean): Screen | null {
  const { view } = useStudio()
  const told = useFilm((film) => layout(film).cues.length > 0)
  const panel = useStore(view.store, (state) => state.panel)
  const side = useStore(view.store, (state) => state.side)
  return screenOf({ panel, side: wide ? side : null, told })
}

/** One step back: from a way to the list or the ways, from those to the film. */
export function useStepBack(): () => void {
  const { editor, view } = useStudio()
  return () => {
    const { panel } = view.getState()
    const told = layout(editor.getState().project).cues.length > 0
    const isTop = panel === 'captions' || panel === 'caption' || (panel === 'captionWays' && !told)
    view.open(isTop ? null : 'captions')
  }
}
