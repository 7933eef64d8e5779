import { Link2, type LucideIcon, MoveUpRight, Pin, Snowflake, VolumeX } from 'lucide-react'
import type { Format } from '../../i18n/format'
import { footageOf } from '../../project/find'
import { isPinned } from '../../project/layout'
import { speedOf } from '../../project/source'
import { joined } from '../../ui/joined'
import type { LanePiece } from './lanePieces'
import css from './PieceSigns.module.css'

type Props = {
  readonly of: LanePiece
  readonly format: Format
  /** Keeps clear of the handle at its end. */
  readonly apart: boolean
}

/** Small signs of what cannot be seen in the pictures: frozen, moving, faster, silent, pinned, bound to others. */
export function PieceSigns({ of, format, apart }: Props) {
  const icons = iconsOf(of)
  const speed = of.kind === 'cue' ? 1 : speedOf(of.piece)
  if (icons.length === 0 && speed === 1) return null
  return (
    <span className={joined(css.signs, apart && css.apart)} data-of={of.kind}>
      {speed !== 1 && <span>{format.number(speed, 2)}×</span>}
      {icons.map((Icon) => (
        <Icon key={Icon.displayName} aria-hidden size={13} strokeWidth={2.2} />
      ))}
    </span>
  )
}

function iconsOf({ kind, piece }: LanePiece): readonly LucideIcon[] {
  const bound = piece.group !== undefined || (kind !== 'cue' && piece.link !== undefined)
  const footage = kind === 'cue' ? undefined : footageOf(piece)
  const pinned = kind !== 'cue' && kind !== 'clip' && isPinned(piece.anchor)
  const signs: readonly (readonly [boolean, LucideIcon])[] = [
    [footage?.still !== undefined, Snowflake],
    [Boolean(footage?.keys ?? footage?.glide ?? footage?.zooms), MoveUpRight],
    [footage?.sound?.muted === true, VolumeX],
    [pinned, Pin],
    [bound, Link2],
  ]
  return signs.flatMap(([shown, icon]) => (shown ? [icon] : []))
}
