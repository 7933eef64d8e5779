import { memo } from 'react'
import type { CueId } from '../../project/project'
import { joined } from '../../ui/joined'
import css from './CuePiece.module.css'
import { Piece } from './Piece'

type Props = {
  readonly id: CueId
  readonly name: string
  readonly words: string
  readonly left: number
  readonly width: number
  readonly selected: boolean
  readonly lifted: boolean
}

/** A caption on its lane; its words stay in sight while it slides out at the left. */
export const CuePiece = memo(function CuePiece(props: Props) {
  const { id, name, words, left, width, selected, lifted } = props
  return (
    <Piece
      target={{ kind: 'cue', id }}
      name={name}
      left={left}
      width={width}
      selected={selected}
      className={joined(css.cue, lifted && css.lifted)}
    >
      <span className={css.words}>{words}</span>
    </Piece>
  )
})
