import { type CSSProperties, type KeyboardEvent, memo, useMemo } from 'react'
import { useStudio } from '../../context/useApp'
import { useKeptFilm } from '../../context/useFilm'
import { type Edge, trimTarget } from '../../edits/trim'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { placeOf, type Target } from '../../project/find'
import { frameAt, frameStart, minus, plus, toSeconds } from '../../project/time'
import { shown } from '../../store/editor'
import { joined } from '../../ui/joined'
import { arrowWay } from './arrowWay'
import css from './EdgeHandle.module.css'
import edges from './edges.module.css'

type Props = {
  readonly target: Target
  readonly edge: Edge
  /** Of the piece whose edge it is. */
  readonly name: string
  /** Pixels of it that lie over the piece: of a narrow one the finger must find the middle too. */
  readonly inside: number
}

/**
 * Takes hold of an edge: 44 px for the finger, most of them outside. With the arrow keys it goes frame by frame. Its grip
 * is painted with the piece, so that a drag changes nothing of it in the page.
 */
export const EdgeHandle = memo(function EdgeHandle({ target, edge, name, inside }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor, playback } = useStudio()
  const span = placeOf(useKeptFilm(), target)
  const label = useMemo(() => text(`timeline.${edge}`, { name }), [text, edge, name])
  if (!span) return null

  const onKeyDown = (event: KeyboardEvent) => {
    const frames = arrowWay(event)
    if (frames === null) return
    playback.pause()
    const { frameRate } = editor.getState().project
    const to = frameStart(frameAt(plus(span[edge], 1), frameRate) + frames, frameRate)
    editor.apply('trim', (project) => trimTarget(project, target, edge, minus(to, span[edge])), `${edge} ${target.id}`)
    const after = placeOf(shown(editor.getState()), target)
    if (after) playback.seek(edge === 'start' ? after.start : after.end - frameStart(1, frameRate))
  }
  return (
    <div
      data-edge={edge}
      className={joined(edges.edge, edges[edge], css.handle, css[edge])}
      style={{ '--inside': `${inside}px` } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={toSeconds(span.end)}
      aria-valuenow={toSeconds(span[edge])}
      aria-valuetext={format.tenths(span[edge])}
      onKeyDown={onKeyDown}
    >
      <span className={css.grip} />
    </div>
  )
})
