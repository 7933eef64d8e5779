import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useKeptFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { tellOf } from '../../lib/tellOf'
import { layout } from '../../project/layout'
import type { MarkerId, Project } from '../../project/project'
import { type Micros, plus } from '../../project/time'
import { shown } from '../../store/editor'
import { selectedIds } from '../../store/selection'
import { type DrawnRange, drawnItems, leftIn, wholeAtMost } from './drawnRange'
import { pieceMarks } from './hitOf'
import { countOf, lanePieces } from './lanePieces'
import css from './MarkerFlags.module.css'
import { useTimeline } from './timelineContext'

/** Pixels beside the view in which nothing of a flag is seen: a name is less wide. */
const beside = 160

/**
 * Named flags on the ruler. While something is dragged they go along past React, which hears of those that come and go;
 * those out of sight rest where the drawn range ends, since the page is put together anew for each that moves.
 */
export function MarkerFlags({ range }: { readonly range: DrawnRange }) {
  const { selection, editor } = useStudio()
  const { camera } = useTimeline()
  const selected = useStore(selection.store, ({ targets }) => selectedIds(targets))
  const flags = useFilm((film) => flagsIn(film, range), isSame)
  const kept = new Map(layout(useKeptFilm()).markers.map(({ marker, time }) => [marker.id, time]))
  const drawn = useRef(new Map<MarkerId, HTMLElement>()).current
  useLayoutEffect(() => {
    let settled: Project | null = null
    const place = () => {
      const state = editor.getState()
      const { draft, project } = state
      if (!draft && project === settled) return
      settled = draft ? null : project
      const [from, to] = [camera.timeAt(-beside), camera.timeAt(camera.getState().width + beside)]
      for (const { marker, time } of layout(shown(state)).markers) {
        const flag = drawn.get(marker.id)
        const at = !draft || (time > from && time < to) ? time : time < to ? range.from : range.to
        if (flag) flag.style.translate = `${leftIn(range, at)}px`
      }
    }
    return tellOf([editor, camera], place)
  })
  return flags.map(({ marker: { id, name }, time, n }) => (
    <Flag key={id} id={id} n={n} name={name} time={kept.get(id) ?? time} selected={selected.has(id)} drawn={drawn} />
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

type Flags = ReturnType<typeof flagsIn>

const isSame = (before: Flags, now: Flags) =>
  before.length === now.length &&
  before.every(({ marker, n }, index) => {
    const other = now[index]
    return other?.n === n && other.marker.id === marker.id && other.marker.name === marker.name
  })

type FlagProps = {
  readonly id: MarkerId
  readonly n: number
  readonly name: string
  /** Where it was before it was dragged: what it is called follows the drop. */
  readonly time: Micros
  readonly selected: boolean
  /** All that there are, for what moves them. */
  readonly drawn: Map<MarkerId, HTMLElement>
}

const Flag = memo(function Flag({ id, n, name, time, selected, drawn }: FlagProps) {
  const text = useText()
  const format = useFormat()
  const { selection } = useStudio()
  const { camera } = useTimeline()
  const label = useMemo(() => text('timeline.marker', { n, time: format.timecode(time) }), [text, format, n, time])
  const keep = useCallback(
    (flag: HTMLButtonElement) => {
      drawn.set(id, flag)
      return () => void drawn.delete(id)
    },
    [drawn, id],
  )
  return (
    <button
      ref={keep}
      type="button"
      className={css.flag}
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
