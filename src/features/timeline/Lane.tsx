import { type MouseEvent, memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useLaneName } from '../../context/useLaneName'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import type { Project } from '../../project/project'
import { selectedIds } from '../../store/selection'
import { type DrawnRange, drawnItems, wholeAtMost } from './drawnRange'
import { countOf, lanePieces, pieceAt, targetOf } from './lanePieces'
import { slotOf } from './mainSlots'
import { Piece } from './Piece'
import { rowMarks } from './rowMarks'
import { useTimeline } from './timelineContext'

type Props = {
  readonly row: LaneRow
  readonly rows: readonly LaneRow[]
  readonly range: DrawnRange
  /** Without what is being dragged: where that is now is painted. */
  readonly project: Project
  /** Stand on it behind its pieces. */
  readonly children: ReactNode
}

/** A lane, and what on it can be pressed. */
export const Lane = memo(function Lane({ row, rows, range, project, children }: Props) {
  const { camera } = useTimeline()
  const { selection } = useStudio()
  const text = useText()
  const format = useFormat()
  const name = useLaneName()(row)
  const selected = useStore(selection.store, ({ targets }) => selectedIds(targets))
  const primary = useStore(selection.store, (state) => state.target)
  const all = lanePieces(project)
  const pieces = all.get(row.lane) ?? []
  const near = new Set(countOf(all) <= wholeAtMost ? pieces : drawnItems(pieces, range))
  // What has grips must be there to be held, wherever it is.
  const drawn = pieces.filter((of) => near.has(of) || of.piece.id === primary?.id)
  const slots = drawn.map((of) => slotOf(of, range))

  /** Where pieces are slivers, not all of them are in the page: the lane itself finds what was pressed. */
  const press = (event: MouseEvent) => {
    if (event.target !== event.currentTarget || drawn.length === pieces.length) return
    const view = event.currentTarget.closest('[data-view]')?.getBoundingClientRect()
    const found = view && pieceAt(pieces, camera.timeAt(event.clientX - view.left))
    if (!found) return
    event.stopPropagation()
    selection.select(targetOf(found))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard goes from piece to piece
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={name} data-lane={row.lane} onClick={press} {...rowMarks(row)}>
      {slots.map(({ of, left, width }) => (
        <Piece
          key={of.piece.id}
          of={of}
          project={project}
          text={text}
          format={format}
          left={left}
          width={width}
          lane={row.lane}
          rows={rows}
          range={range}
          selected={selected.has(of.piece.id)}
          primary={primary?.id === of.piece.id}
          guarded={row.settings.locked === true || row.settings.hidden === true}
        />
      ))}
      {children}
    </div>
  )
})
