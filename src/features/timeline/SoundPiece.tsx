import { Music, VolumeX } from 'lucide-react'
import { memo } from 'react'
import { footageOf } from '../../project/find'
import type { Asset, Item } from '../../project/project'
import { joined } from '../../ui/joined'
import { Piece } from './Piece'
import css from './SoundPiece.module.css'
import { toTime } from './scale'
import { Waveform } from './Waveform'

type Props = {
  /** Absent for a title. */
  readonly asset: Asset | undefined
  readonly item: Item
  readonly name: string
  readonly left: number
  readonly width: number
  /** Where what is drawn of the film ends. */
  readonly drawnTo: number
  readonly pxPerSecond: number
  readonly selected: boolean
  readonly lifted: boolean
}

/** In fewer pixels nothing could be made out. */
const narrowest = 12

/** A sound on its lane. */
export const SoundPiece = memo(function SoundPiece(props: Props) {
  const { asset, item, name, left, width, drawnTo, pxPerSecond, selected, lifted } = props
  const from = Math.max(0, -left)
  const to = Math.min(width, drawnTo - left)
  const muted = footageOf(item)?.sound?.muted === true
  const Icon = muted ? VolumeX : Music
  return (
    <Piece
      target={{ kind: 'item', id: item.id }}
      name={name}
      left={left}
      width={width}
      selected={selected}
      className={joined(css.sound, muted && css.muted, lifted && css.lifted)}
    >
      {asset && to - from > narrowest && (
        <Waveform
          asset={asset}
          left={from}
          width={to - from}
          start={item.sourceStart + toTime(from, pxPerSecond)}
          end={item.sourceStart + toTime(to, pxPerSecond)}
        />
      )}
      <span className={css.name}>
        <Icon aria-hidden size={13} strokeWidth={2.2} />
        <span>{asset?.name ?? (item.content.kind === 'title' && item.content.text)}</span>
      </span>
    </Piece>
  )
})
