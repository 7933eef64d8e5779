import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { useFilm, useKeptFilm } from '../../context/useFilm'
import { laneRows } from '../../project/laneRows'
import { AddButton } from './AddButton'
import { Cuts } from './Cuts'
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
 * and playback slide both by a transform alone; a zoom or a drag is painted at once, and what is pressed follows: after
 * a zoom when there is time for it, after a drag when it is dropped.
 */
export function Film({ onAdd }: { readonly onAdd: () => void }) {
  const { camera, lifting } = useTimeline()
  const range = useDrawnRange(camera)
  const project = useDeferredValue(useKeptFilm())
  const rows = useFilm(laneRows)
  const held = useStore(lifting.lifted, ({ lifted }) => lifted?.target.kind)
  const trimming = useStore(lifting.trim, ({ trim }) => trim !== null)
  const carrying = held === 'clip'
  const film = useSlide(range)
  return (
    <div data-moving={held !== undefined || trimming || undefined}>
      <Ruler range={range} />
      <div className={css.stack}>
        <PaintedLanes rows={rows} />
        <div className={css.film} ref={film}>
          {rows.map((row) => (
            <Lane key={row.lane} row={row} rows={rows} range={range} project={project}>
              {row.kind === 'main' && !carrying && (
                <>
                  {!row.settings.locked && !row.settings.hidden && <Cuts range={range} project={project} />}
                  <AddButton range={range} onAdd={onAdd} />
                </>
              )}
            </Lane>
          ))}
          <RangeVeil range={range} />
        </div>
      </div>
    </div>
  )
}
