import { useEffect } from 'react'
import { useStudio } from '../../context/useApp'
import { removeTarget } from '../../edits/remove'
import { sameTarget, type Target } from '../../project/find'
import { textOf } from '../../project/textOf'
import type { Panel } from '../../store/view'

/** The panels in which it is typed, and looked at. */
const panelsOf = (target: Target | null): readonly (Panel | null)[] =>
  target?.kind === 'item' ? ['title', 'style'] : ['caption', 'captions', 'style']

/**
 * A caption or a title is open while it is selected and, in the hand, its sheet is. When that ends, its words are kept;
 * where there are none, it goes.
 */
export function useWordsSession(wide: boolean) {
  const { editor, selection, view } = useStudio()
  useEffect(() => {
    let open: Target | null = null

    const close = (target: Target) => {
      editor.commit()
      if (textOf(editor.getState().project, target)?.text.trim() !== '') return
      // Begun and left empty: nothing was done. One that had words and lost them was removed.
      if (!editor.retract(target.id)) editor.apply('remove', (project) => removeTarget(project, target))
      if (sameTarget(selection.getState().target, target)) selection.select(null)
    }
    const look = () => {
      const { target } = selection.getState()
      const { panel } = view.getState()
      const told = target && textOf(editor.getState().project, target) !== null ? target : null
      const now = told && (wide || panelsOf(told).includes(panel)) ? told : null
      if (!sameTarget(now, open)) {
        const before = open
        open = now
        if (before) close(before)
      }
      if ((panel === 'caption' || panel === 'title') && (!told || !panelsOf(told).includes(panel))) view.open(null)
    }
    look()
    const stop = [selection.subscribe(look), view.subscribe(look)]
    return () => {
      for (const each of stop) each()
    }
  }, [editor, selection, view, wide])
}
