import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import type { Edge } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { lengthOf, type Target } from '../../project/find'
import type { Micros } from '../../project/time'
import css from './TrimmedLength.module.css'
import { useTimeline } from './timelineContext'

const none = 0 as Micros

/** How long it will be, above the edge that is dragged. */
export function TrimmedLength({ target, edge }: { readonly target: Target; readonly edge: Edge }) {
  const { tenths } = useFormat()
  const dragged = useStore(useTimeline().lifting.edge, (state) => state.edge === edge)
  const length = useFilm((film) => (dragged ? tenths(lengthOf(film, target) ?? none) : null))
  return length !== null && <output className={css.length}>{length}</output>
}
