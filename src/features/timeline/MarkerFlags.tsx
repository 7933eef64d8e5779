import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { plus } from '../../project/time'
import { type DrawnRange, leftIn } from './drawnRange'
import { pieceMarks } from './hitOf'
import css from './MarkerFlags.module.css'
import { useTimeline } from './timelineContext'

type Props = { readonly range: DrawnRange; readonly project: Project }

/** Named flags on the ruler. */
export function MarkerFlags({ range, project }: Props) {
  const text = useText()
  const format = useFormat()
  const { selection } = useStudio()
  const { camera } = useTimeline()
  const targets = useStore(selection.store, (state) => state.targets)
  return layout(project).markers.map(({ marker: { id, name }, time }, index) => {
    const label = text('timeline.marker', { n: index + 1, time: format.timecode(time) })
    const selected = targets.some((target) => target.kind === 'marker' && target.id === id)
    return (
      <button
        key={id}
        type="button"
        className={css.flag}
        style={{ left: leftIn(range, time) }}
        aria-label={name ? `${label}: ${name}` : label}
        aria-pressed={selected}
        title={name || label}
        onClick={() => selection.select({ kind: 'marker', id })}
        onFocus={(event) =>
          event.target.matches(':focus-visible') && camera.reveal({ start: time, end: plus(time, 1) })
        }
        {...pieceMarks({ kind: 'marker', id })}
      >
        {name && <span className={css.name}>{name}</span>}
      </button>
    )
  })
}
