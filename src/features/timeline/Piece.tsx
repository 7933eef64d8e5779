import type { FocusEvent, ReactNode } from 'react'
import { useStudio } from '../../context/useApp'
import { placeOf, type Target } from '../../project/find'
import { shown } from '../../store/editor'
import { joined } from '../../ui/joined'
import { EdgeHandle } from './EdgeHandle'
import { pieceMarks } from './hitOf'
import css from './Piece.module.css'
import { useTimeline } from './timelineContext'

type Props = {
  readonly target: Target
  /** What it is and its time, for screen readers. */
  readonly name: string
  readonly title?: string | undefined
  readonly left: number
  readonly width: number
  readonly selected: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One thing on a lane: a button that selects it, and, once selected, its two edges. */
export function Piece({ target, name, title, left, width, selected, className, children }: Props) {
  const { selection, editor, view } = useStudio()
  const { camera } = useTimeline()

  /** The Tab key goes on to what is out of sight: bring it in. */
  const show = (event: FocusEvent) => {
    if (!event.target.matches(':focus-visible')) return
    const span = placeOf(shown(editor.getState()), target)
    if (span) camera.reveal(span)
  }
  /** A second tap on a caption is for its words. */
  const press = () => {
    if (selected && target.kind === 'cue') view.open('caption')
    else selection.select(target)
  }
  return (
    <div
      className={joined(css.piece, selected && css.selected, className)}
      style={{ left, width: Math.max(2, width) }}
      {...pieceMarks(target)}
    >
      <button
        type="button"
        className={css.body}
        aria-label={name}
        aria-pressed={selected}
        title={title}
        onClick={press}
        onFocus={show}
      >
        {children}
      </button>
      {selected && (
        <>
          <EdgeHandle target={target} edge="start" name={name} room={width} />
          <EdgeHandle target={target} edge="end" name={name} room={width} />
        </>
      )}
    </div>
  )
}
