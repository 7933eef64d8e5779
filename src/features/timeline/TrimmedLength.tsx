import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import type { Edge } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { lengthOf, type Target } from '../../project/find'
import css from './TrimmedLength.module.css'
import { useTimeline } from './timelineContext'

/** How long it will be, above the edge that is dragged. */
export function TrimmedLength({ target, edge }: { readonly target: Target; readonly edge: Edge }) {
  const format = useFormat()
  const dragged = useStore(useTimeline().lifting.edge, (state) => state.edge === edge)
  const length = useFilm((film) => lengthOf(film, target))
  return dragged && length !== undefined && <output className={css.length}>{format.tenths(length)}</output>
}
