import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { shapeOf } from '../../project/shapes'
import { safeZone } from '../../project/zones'
import css from './SafeZone.module.css'

const share = (part: number) => `${part * 100}%`

/** Where the apps lay their buttons over an upright film; always to be seen while words are moved. */
export function SafeZone({ moving }: { readonly moving: boolean }) {
  const text = useText()
  const shown = useStore(useStudio().view.store, ({ zoneShown }) => zoneShown)
  const size = useFilm((film) => film.size)
  const zone = useFilm((film) => film.zone)
  if (shapeOf(size) !== 'vertical' || !(shown || moving)) return null
  const { x, y, width, height } = safeZone(size, zone)
  return (
    <div className={css.cover} data-zone={zone ?? 'all'}>
      <span
        className={css.clear}
        style={{ left: share(x), top: share(y), width: share(width), height: share(height) }}
      />
      <span className={css.hint} style={{ '--below': share(y + height) } as CSSProperties}>
        {text('zone.hint')}
      </span>
    </div>
  )
}
