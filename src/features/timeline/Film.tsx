import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import { laneRows } from '../../project/laneRows'
import { layout } from '../../project/layout'
import { AddButton } from './AddButton'
import { Lane } from './Lane'
import css from './Lanes.module.css'
import { PaintedLanes } from './PaintedLanes'
import { RangeVeil } from './RangeBand'
import { Ruler } from './Ruler'
import { useTimeline } from './timelineContext'
import { useDrawnRange } from './useDrawnRange'
import { useSlide } from './useSlide'

/**
 * The part of the film that is in the page: its lanes are painted, and over them lies whatever can be pressed. Scroll
 * and playback slide both by a transform alone; a zoom or a drag is painted at once, and what is pressed follows.
 */
export function Film({ onAdd }: { readonly onAdd: () => void }) {
  const { camera, lifting } = useTimeline()
  const range = useDrawnRange(camera)
  const project = useDeferredValue(useFilm())
  const carrying = useStore(lifting.lifted, ({ lifted }) => lifted?.target.kind === 'clip')
  const film = useSlide(range)
  const rows = laneRows(project)
  return (
    <div data-carrying={carrying || undefined}>
      <Ruler range={range} project={project} />
      <div className={css.stack}>
        <PaintedLanes rows={rows} />
        <div className={css.film} ref={film}>
          {rows.map((row) => (
            <Lane key={row.lane} row={row} rows={rows} range={range} project={project}>
              {row.kind === 'main' && !carrying && (
                <AddButton range={range} end={layout(project).main.at(-1)?.span.end ?? 0} onAdd={onAdd} />
              )}
            </Lane>
          ))}
          <RangeVeil range={range} />
        </div>
      </div>
    </div>
  )
}
