import { Link2, type LucideIcon, MoveUpRight, Pin, Snowflake, VolumeX } from 'lucide-react'
import type { Format } from '../../i18n/format'
import { joined } from '../../ui/joined'
import type { LanePiece } from './lanePieces'
import css from './PieceSigns.module.css'
import { type Sign, signsOf, speedSign } from './signsOf'

const icons: Readonly<Record<Sign, LucideIcon>> = {
  frozen: Snowflake,
  moving: MoveUpRight,
  silent: VolumeX,
  pinned: Pin,
  bound: Link2,
}

type Props = {
  readonly of: LanePiece
  readonly format: Format
  /** Keeps clear of the handle at its end. */
  readonly apart: boolean
}

/** Small signs of what cannot be seen in the pictures: frozen, moving, faster, silent, pinned, bound to others. */
export function PieceSigns({ of, format, apart }: Props) {
  const signs = signsOf(of)
  const speed = speedSign(of)
  if (signs.length === 0 && speed === null) return null
  return (
    <span className={joined(css.signs, apart && css.apart)} data-of={of.kind}>
      {speed !== null && <span>{format.number(speed, 2)}×</span>}
      {signs.map((sign) => {
        const Icon = icons[sign]
        return <Icon key={sign} aria-hidden size={13} strokeWidth={2.2} />
      })}
    </span>
  )
}
