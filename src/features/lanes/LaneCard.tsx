import { Captions, ChevronDown, Film, Layers, type LucideIcon, Music, Type } from 'lucide-react'
import { useId } from 'react'
import { useLaneName } from '../../context/useLaneName'
import type { LaneRow } from '../../project/laneRows'
import { joined } from '../../ui/joined'
import css from './LaneCard.module.css'
import { LaneDetails } from './LaneDetails'
import { LaneSwitch } from './LaneSwitch'

const icons: Readonly<Record<LaneRow['kind'], LucideIcon>> = {
  overlay: Layers,
  main: Film,
  captions: Captions,
  text: Type,
  sound: Music,
}

type Props = { readonly row: LaneRow; readonly isOpen: boolean; readonly onToggle: () => void }

/** One lane: its name, and what is switched most. The name opens the rest. */
export function LaneCard({ row, isOpen, onToggle }: Props) {
  const id = useId()
  const name = useLaneName()(row)
  const Icon = icons[row.kind]
  const isHeard = row.kind !== 'captions' && row.kind !== 'text'
  return (
    <li className={joined(css.card, row.settings.hidden && css.hidden)}>
      <div className={css.row}>
        <button type="button" className={css.name} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Icon aria-hidden size={20} strokeWidth={1.9} className={css[row.kind]} />
          <span className={css.words}>{name}</span>
          <ChevronDown aria-hidden size={18} className={css.chevron} />
        </button>
        {isHeard && <LaneSwitch row={row} name={name} what="muted" />}
        {row.kind !== 'sound' && <LaneSwitch row={row} name={name} what="hidden" />}
        <LaneSwitch row={row} name={name} what="locked" />
      </div>
      <div id={id}>{isOpen && <LaneDetails row={row} name={name} isHeard={isHeard} />}</div>
    </li>
  )
}
