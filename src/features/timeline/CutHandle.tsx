import type { KeyboardEvent } from 'react'
import { useStudio } from '../../context/useApp'
import { setTransitionLength } from '../../edits/transition'
import type { Edge } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { ClipId } from '../../project/project'
import { frameStart, type Micros, toSeconds } from '../../project/time'
import { transitionLengths } from '../../project/transition'
import { shown } from '../../store/editor'
import { joined } from '../../ui/joined'
import { arrowWay } from './arrowWay'
import css from './Cut.module.css'
import edges from './edges.module.css'
import { longestAt } from './longestAt'

type Props = {
  /** The clip after the cut. */
  readonly id: ClipId
  readonly edge: Edge
  /** Of the transition. */
  readonly name: string
  readonly length: Micros
}

/** Where a transition begins or ends: dragged, or moved with the arrow keys; the other end goes the other way. */
export function CutHandle({ id, edge, name, length }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const seconds = toSeconds(length)

  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrowWay(event)
    if (way === null) return
    const film = shown(editor.getState())
    const by = 2 * frameStart(1, film.frameRate) * way * (edge === 'end' ? 1 : -1)
    const to = Math.min(length + by, longestAt(film, id)) as Micros
    editor.apply('transition', (project) => setTransitionLength(project, id, to), `transition ${id}`)
  }
  return (
    <div
      data-passing={edge}
      className={joined(edges.edge, edges[edge], css.handle, css[edge])}
      role="slider"
      tabIndex={0}
      aria-label={text(`transition.${edge}`, { name })}
      aria-valuemin={toSeconds(transitionLengths.least)}
      aria-valuemax={toSeconds(transitionLengths.most)}
      aria-valuenow={seconds}
      aria-valuetext={format.seconds(seconds)}
      onKeyDown={onKeyDown}
    />
  )
}
