import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import type { Edge } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { placeOf, type Target } from '../../project/find'
import { spanLength } from '../../project/time'
import css from './TrimmedLength.module.css'
import { useTimeline } from './timelineContext'

/** How long it will be, above the edge that is dragged. */
export function TrimmedLength({ target, edge }: { readonly target: Target; readonly edge: Edge }) {
  const format = useFormat()
  const dragged = useStore(useTimeline().lifting.edge, (state) => state.edge === edge)
  const span = placeOf(useFilm(), target)
  return dragged && span && <output className={css.length}>{format.tenths(spanLength(span))}</output>
}
