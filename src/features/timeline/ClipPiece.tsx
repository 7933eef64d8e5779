import { VolumeX } from 'lucide-react'
import { memo } from 'react'
import { useText } from '../../i18n/useText'
import type { Asset, MainClip } from '../../project/project'
import { type Micros, plus } from '../../project/time'
import { joined } from '../../ui/joined'
import css from './ClipPiece.module.css'
import { Filmstrip } from './Filmstrip'
import { Piece } from './Piece'
import { useSpanText } from './useSpanText'

type Props = {
  readonly asset: Asset
  readonly clip: MainClip
  readonly start: Micros
  readonly number: number
  readonly left: number
  readonly width: number
  /** Where what is drawn of the film ends: further to the right there are no pictures. */
  readonly drawnTo: number
  readonly pxPerSecond: number
  readonly selected: boolean
  /** It is being carried: here is the place that is kept free for it. */
  readonly hole: boolean
  /** So small that one picture fills it. */
  readonly tile: boolean
}

/** A clip of the main track with its pictures. Only what changed of it is drawn anew, so a drag is cheap. */
export const ClipPiece = memo(function ClipPiece(props: Props) {
  const { asset, clip, start, number, left, width, drawnTo, pxPerSecond, selected, hole, tile } = props
  const text = useText()
  const span = useSpanText()({ start, end: plus(start, clip.length) })
  return (
    <Piece
      target={{ kind: 'clip', id: clip.id }}
      name={text('timeline.clip', { n: number, span })}
      title={asset.name}
      left={left}
      width={width}
      selected={selected}
      className={joined(css.clip, hole && css.hole)}
    >
      {!hole && (
        <Filmstrip
          asset={asset}
          sourceStart={clip.sourceStart}
          length={clip.length}
          pxPerSecond={pxPerSecond}
          from={tile ? 0 : Math.max(0, -left)}
          to={tile ? width : Math.min(width, drawnTo - left)}
          whole={tile}
        />
      )}
      {clip.sound?.muted && !hole && (
        <span className={css.muted}>
          <VolumeX aria-hidden size={14} strokeWidth={2.2} />
        </span>
      )}
    </Piece>
  )
})
