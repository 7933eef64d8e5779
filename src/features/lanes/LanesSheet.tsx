import { useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { LaneRef } from '../../project/find'
import { laneRows } from '../../project/laneRows'
import { Sheet } from '../../ui/Sheet'
import { LaneCard } from './LaneCard'
import css from './LanesSheet.module.css'

/** All lanes of the film, as they lie over one another. One at a time shows what more can be set. */
export function LanesSheet() {
  const text = useText()
  const { view } = useStudio()
  const rows = useFilm(laneRows)
  const open = useStore(view.store, ({ panel }) => panel === 'lanes')
  const [shown, setShown] = useState<LaneRef | null>(null)
  return (
    <Sheet
      open={open}
      onClose={() => view.open(null)}
      title={text('command.lanes')}
      onHelp={() => view.openHelp('lanes')}
    >
      <ul className={css.lanes}>
        {rows.map((row) => (
          <LaneCard
            key={row.lane}
            row={row}
            isOpen={row.lane === shown}
            onToggle={() => setShown(row.lane === shown ? null : row.lane)}
          />
        ))}
      </ul>
    </Sheet>
  )
}
