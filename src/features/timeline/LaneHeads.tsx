import { useFilm } from '../../context/useFilm'
import { laneRows } from '../../project/laneRows'
import { LaneHead } from './LaneHead'
import css from './LaneHeads.module.css'

/** The heads of the lanes, on a desk where there is room for them. */
export function LaneHeads() {
  return (
    <div className={css.heads}>
      {laneRows(useFilm()).map((row) => (
        <LaneHead key={row.lane} row={row} />
      ))}
    </div>
  )
}
