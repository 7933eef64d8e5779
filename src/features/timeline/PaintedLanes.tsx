import { memo, useMemo } from 'react'
import type { LaneRow } from '../../project/laneRows'
import css from './Lanes.module.css'
import { rowMarks } from './rowMarks'
import { useTimeline } from './timelineContext'

/** What is seen of the lanes. They fill it themselves: React only says which there are. */
export const PaintedLanes = memo(function PaintedLanes({ rows }: { readonly rows: readonly LaneRow[] }) {
  const { painter } = useTimeline()
  return (
    <div className={css.painted} aria-hidden>
      {rows.map((row) => (
        <div key={row.lane} {...rowMarks(row)} />
      ))}
      <div className={css.carrier} ref={painter.carry}>
        <PaintedSheet of="lanes" />
      </div>
    </div>
  )
})

export function PaintedSheet({ of }: { readonly of: 'lanes' | 'ruler' }) {
  const { painter } = useTimeline()
  const keep = useMemo(() => painter.canvas(of), [painter, of])
  return <canvas ref={keep} className={css.canvas} />
}
