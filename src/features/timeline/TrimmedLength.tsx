import { useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import type { Edge } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { tellOf } from '../../lib/tellOf'
import { lengthOf, type Target } from '../../project/find'
import { shown } from '../../store/editor'
import css from './TrimmedLength.module.css'
import { useTimeline } from './timelineContext'

/** How long it will be, above the edge that is dragged: written by hand, as a clock is. */
export function TrimmedLength({ target, edge }: { readonly target: Target; readonly edge: Edge }) {
  const { tenths } = useFormat()
  const { editor } = useStudio()
  const { lifting } = useTimeline()
  const output = useRef<HTMLOutputElement>(null)
  useLayoutEffect(() => {
    const tell = () => {
      const length = lifting.edge.getState().edge === edge ? lengthOf(shown(editor.getState()), target) : undefined
      const words = length === undefined ? '' : tenths(length)
      if (output.current && output.current.textContent !== words) output.current.textContent = words
    }
    return tellOf([editor, lifting.edge], tell)
  }, [editor, lifting, target, edge, tenths])
  return <output ref={output} className={css.length} />
}
