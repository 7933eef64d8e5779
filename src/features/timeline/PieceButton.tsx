import { type FocusEvent, type MouseEvent, memo } from 'react'
import { useStudio } from '../../context/useApp'
import type { Format } from '../../i18n/format'
import { placeOf } from '../../project/find'
import { shown } from '../../store/editor'
import { choose, isSelectingSeveral } from './choose'
import { type LanePiece, targetOf } from './lanePieces'
import css from './Piece.module.css'
import { PieceSigns } from './PieceSigns'
import { useTimeline } from './timelineContext'

type Props = {
  readonly of: LanePiece
  readonly name: string
  readonly title: string | undefined
  readonly selected: boolean
  readonly format: Format
  /** `apart`: clear of the handle at its end. */
  readonly signs: 'plain' | 'apart' | null
}

/** What is pressed of a piece. */
export const PieceButton = memo(function PieceButton({ of, name, title, selected, format, signs }: Props) {
  const studio = useStudio()
  const { camera } = useTimeline()
  const target = targetOf(of)

  /** The Tab key goes on to what is out of sight: bring it in. */
  const show = (event: FocusEvent) => {
    const span = placeOf(shown(studio.editor.getState()), target)
    if (span && event.target.matches(':focus-visible')) camera.reveal(span)
  }
  /** A second tap on a caption is for its words. With Shift, Control or Command it is one of several. */
  const press = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const add = shiftKey || ctrlKey || metaKey || (camera.isCentred() && isSelectingSeveral(studio))
    if (selected && of.kind === 'cue' && !add) studio.view.open('caption')
    else choose(studio, target, add)
  }
  return (
    <button
      type="button"
      className={css.body}
      aria-label={name}
      aria-pressed={selected}
      title={title}
      onClick={press}
      onFocus={show}
    >
      {signs && <PieceSigns of={of} format={format} apart={signs === 'apart'} />}
    </button>
  )
}, isSame)

const plain = ['name', 'title', 'selected', 'format', 'signs'] as const

function isSame(before: Props, after: Props): boolean {
  return before.of.piece === after.of.piece && plain.every((key) => before[key] === after[key])
}
