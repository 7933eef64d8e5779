import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useKeptFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import type { MarkerId, Project } from '../../project/project'
import { type Micros, plus } from '../../project/time'
import { type DrawnRange, drawnItems, leftIn, wholeAtMost } from './drawnRange'
import { pieceMarks } from './hitOf'
import { countOf, lanePieces } from './lanePieces'
import css from './MarkerFlags.module.css'
import { useTimeline } from './timelineContext'

/** Named flags on the ruler. */
export function MarkerFlags({ range }: { readonly range: DrawnRange }) {
  const { selection } = useStudio()
  const targets = useStore(selection.store, (state) => state.targets)
  const selected = new Set(targets.map(({ id }) => id as string))
  const flags = flagsIn(useFilm(), range)
  const kept = new Map(layout(useKeptFilm()).markers.map(({ marker, time }) => [marker.id, time]))
  return flags.map(({ marker: { id, name }, time, n }) => (
    <Flag
      key={id}
      id={id}
      n={n}
      name={name}
      time={kept.get(id) ?? time}
      left={leftIn(range, time)}
      selected={selected.has(id)}
    />
  ))
}

/** Of a film with many pieces, as of its pieces, only those near the view. */
function flagsIn(film: Project, range: DrawnRange) {
  const flags = layout(film).markers.map(({ marker, time }, index) => ({
    ...{ marker, time, n: index + 1 },
    span: { start: time, end: plus(time, 1) },
  }))
  return countOf(lanePieces(film)) <= wholeAtMost ? flags : drawnItems(flags, range)
}

type FlagProps = {
  readonly id: MarkerId
  readonly n: number
  readonly name: string
  /** Where it was before it was dragged: what it is called follows the drop. */
  readonly time: Micros
  readonly left: number
  readonly selected: boolean
}

const Flag = memo(function Flag({ id, n, name, time, left, selected }: FlagProps) {
  const text = useText()
  const format = useFormat()
  const { selection } = useStudio()
  const { camera } = useTimeline()
  const label = useMemo(() => text('timeline.marker', { n, time: format.timecode(time) }), [text, format, n, time])
  return (
    <button
      type="button"
      className={css.flag}
      style={{ left }}
      aria-label={name ? `${label}: ${name}` : label}
      aria-pressed={selected}
      title={name || label}
      onClick={() => selection.select({ kind: 'marker', id })}
      onFocus={(event) => event.target.matches(':focus-visible') && camera.reveal({ start: time, end: plus(time, 1) })}
      {...pieceMarks({ kind: 'marker', id })}
    >
      {name && <span className={css.name}>{name}</span>}
    </button>
  )
})
