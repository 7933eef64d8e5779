import { VolumeX } from 'lucide-react'
import { memo } from 'react'
import { footageOf } from '../../project/find'
import type { Asset, MainClip } from '../../project/project'
import { joined } from '../../ui/joined'
import css from './ClipPiece.module.css'
import { Filmstrip } from './Filmstrip'
import { Piece } from './Piece'

type Props = {
  /** Absent for a card of the background. */
  readonly asset: Asset | undefined
  readonly clip: MainClip
  readonly name: string
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

/** In fewer pixels nothing could be made out. */
const narrowest = 8

/** A clip of the main track with its pictures. Only what changed of it is drawn anew, so a drag is cheap. */
export const ClipPiece = memo(function ClipPiece(props: Props) {
  const { asset, clip, name, left, width, drawnTo, pxPerSecond, selected, hole, tile } = props
  return (
    <Piece
      target={{ kind: 'clip', id: clip.id }}
      name={name}
      title={asset?.name}
      left={left}
      width={width}
      selected={selected}
      className={joined(css.clip, hole && css.hole)}
    >
      {asset && !hole && width > narrowest && (
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
      {footageOf(clip)?.sound?.muted && !hole && (
        <span className={css.muted}>
          <VolumeX aria-hidden size={14} strokeWidth={2.2} />
        </span>
      )}
    </Piece>
  )
})
