import { memo } from 'react'
import { useText } from '../../i18n/useText'
import type { Cue } from '../../project/project'
import type { Micros } from '../../project/time'
import { joined } from '../../ui/joined'
import css from './CuePiece.module.css'
import { Piece } from './Piece'
import { useSpanText } from './useSpanText'

type Props = {
  readonly cue: Cue
  readonly start: Micros
  readonly end: Micros
  readonly number: number
  readonly left: number
  readonly width: number
  readonly selected: boolean
  readonly lifted: boolean
}

/** A caption on its lane; its words stay in sight while it slides out at the left. */
export const CuePiece = memo(function CuePiece(props: Props) {
  const { cue, start, end, number, left, width, selected, lifted } = props
  const text = useText()
  const name = text('timeline.cue', { n: number, span: useSpanText()({ start, end }) })
  return (
    <Piece
      target={{ kind: 'cue', id: cue.id }}
      name={cue.text ? `${name}: ${cue.text}` : name}
      left={left}
      width={width}
      selected={selected}
      className={joined(css.cue, lifted && css.lifted)}
    >
      <span className={css.words}>{cue.text || text('caption.untold')}</span>
    </Piece>
  )
})
