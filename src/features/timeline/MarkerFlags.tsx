import { memo } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import type { MarkerId, Project } from '../../project/project'
import { type Micros, plus } from '../../project/time'
import { type DrawnRange, leftIn } from './drawnRange'
import { pieceMarks } from './hitOf'
import css from './MarkerFlags.module.css'
import { useTimeline } from './timelineContext'

type Props = { readonly range: DrawnRange; readonly project: Project }

/** Named flags on the ruler. */
export function MarkerFlags({ range, project }: Props) {
  const { selection } = useStudio()
  const targets = useStore(selection.store, (state) => state.targets)
  const selected = new Set(targets.map(({ id }) => id as string))
  return layout(project).markers.map(({ marker: { id, name }, time }, index) => (
    <Flag
      key={id}
      id={id}
      n={index + 1}
      name={name}
      time={time}
      left={leftIn(range, time)}
      selected={selected.has(id)}
    />
  ))
}

type FlagProps = {
  readonly id: MarkerId
  readonly n: number
  readonly name: string
  readonly time: Micros
  readonly left: number
  readonly selected: boolean
}

const Flag = memo(function Flag({ id, n, name, time, left, selected }: FlagProps) {
  const text = useText()
  const format = useFormat()
  const { selection } = useStudio()
  const { camera } = useTimeline()
  const label = text('timeline.marker', { n, time: format.timecode(time) })
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
