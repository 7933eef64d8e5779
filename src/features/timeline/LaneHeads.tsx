import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { laneRows } from '../../project/laneRows'
import { shown } from '../../store/editor'
import { LaneHead } from './LaneHead'
import css from './LaneHeads.module.css'

/** The heads of the lanes, on a desk where there is room for them. */
export function LaneHeads() {
  const rows = useStore(useStudio().editor.store, (state) => laneRows(shown(state)))
  return (
    <div className={css.heads}>
      {rows.map((row) => (
        <LaneHead key={row.lane} row={row} />
      ))}
    </div>
  )
}
