import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { placeOf, type Target } from '../../project/find'
import { spanLength } from '../../project/time'
import css from './TrimmedLength.module.css'

/** How long it will be, above it while its edge is dragged. */
export function TrimmedLength({ target }: { readonly target: Target }) {
  const format = useFormat()
  const { editor } = useStudio()
  const draft = useStore(editor.store, (state) => (state.draft?.label === 'trim' ? state.draft.project : null))
  const span = draft && placeOf(draft, target)
  return span && <output className={css.length}>{format.tenths(spanLength(span))}</output>
}
