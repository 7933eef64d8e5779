import { useEffect } from 'react'
import { useStudio } from '../../context/useApp'
import { removeTarget } from '../../edits/remove'
import { findCue } from '../../project/find'
import type { CueId } from '../../project/project'

/**
 * A caption is open while it is selected and, in the hand, its sheet is. When that ends, its words are kept; where there
 * are none, the caption goes.
 */
export function useCaptionSession(wide: boolean) {
  const { editor, selection, view } = useStudio()
  useEffect(() => {
    let open: CueId | null = null

    const close = (id: CueId) => {
      editor.commit()
      const cue = findCue(editor.getState().project, id)
      if (cue?.text.trim() !== '') return
      // Begun and left empty: nothing was done. One that had words and lost them was removed.
      if (!editor.retract(id)) editor.apply('caption', (project) => removeTarget(project, { kind: 'cue', id }))
      if (selection.getState().target?.id === id) selection.select(null)
    }
    const look = () => {
      const { target } = selection.getState()
      const asked = view.getState().panel === 'caption'
      const now = target?.kind === 'cue' && (wide || asked) ? target.id : null
      if (now !== open) {
        const before = open
        open = now
        if (before) close(before)
      }
      if (asked && selection.getState().target?.kind !== 'cue') view.open(null)
    }
    look()
    const stop = [selection.subscribe(look), view.subscribe(look)]
    return () => {
      for (const each of stop) each()
    }
  }, [editor, selection, view, wide])
}
