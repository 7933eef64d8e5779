import { Captions, Film, Layers, type LucideIcon, Music, Type } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useLaneName } from '../../context/useLaneName'
import { type LaneRow, laneRows } from '../../project/laneRows'
import { joined } from '../../ui/joined'
import css from './LaneHeads.module.css'
import { rowMarks } from './rowMarks'

const icons: Readonly<Record<LaneRow['kind'], LucideIcon>> = {
  overlay: Layers,
  main: Film,
  captions: Captions,
  text: Type,
  sound: Music,
}

/** The names of the lanes, on a desk where there is room for them. */
export function LaneHeads() {
  const nameOf = useLaneName()
  return (
    <div className={css.heads}>
      {laneRows(useFilm()).map((row) => {
        const Icon = icons[row.kind]
        const { className, ...marks } = rowMarks(row)
        return (
          <div key={row.lane} data-lane-head={row.lane} className={joined(className, css.head)} {...marks}>
            <Icon aria-hidden size={18} />
            {nameOf(row)}
          </div>
        )
      })}
    </div>
  )
}
