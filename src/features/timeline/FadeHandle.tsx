import type { KeyboardEvent } from 'react'
import { useStudio } from '../../context/useApp'
import { asRecorded, setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { footageOf } from '../../project/find'
import { frameStart, type Micros, spanLength, toSeconds } from '../../project/time'
import { arrowWay } from './arrowWay'
import css from './FadeHandle.module.css'
import { type LanePiece, targetOf } from './lanePieces'

type Props = {
  readonly of: Exclude<LanePiece, { kind: 'cue' }>
  readonly edge: 'in' | 'out'
  /** Of the piece that fades. */
  readonly name: string
  readonly width: number
}

const framesAtOnce = 3

/** Where the sound has risen, or begins to fall: dragged along the upper edge, or moved with the arrow keys. */
export function FadeHandle({ of, edge, name, width }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const key = edge === 'in' ? 'fadeIn' : 'fadeOut'
  const length = spanLength(of.span)
  const fade = (footageOf(of.piece)?.sound ?? asRecorded)[key] ?? (0 as Micros)

  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrowWay(event)
    if (way === null) return
    const by = frameStart(framesAtOnce, editor.getState().project.frameRate) * way * (edge === 'in' ? 1 : -1)
    const to = Math.max(0, Math.min(length, fade + by)) as Micros
    editor.apply('fade', (project) => setSound(project, targetOf(of), { [key]: to }), `${key} ${of.piece.id}`)
  }
  const offset = Math.min(width, (fade / length) * width)
  return (
    <div
      data-fade={edge}
      className={css.handle}
      style={edge === 'in' ? { left: offset } : { right: offset }}
      role="slider"
      tabIndex={0}
      aria-label={text(`timeline.${key}`, { name })}
      aria-valuemin={0}
      aria-valuemax={toSeconds(length)}
      aria-valuenow={toSeconds(fade)}
      aria-valuetext={format.spoken(toSeconds(fade))}
      onKeyDown={onKeyDown}
    />
  )
}
