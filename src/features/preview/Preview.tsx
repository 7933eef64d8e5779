import { type ReactNode, useRef } from 'react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import { CropBar } from './crop/CropBar'
import { useCrop } from './crop/useCrop'
import css from './Preview.module.css'
import { Stage } from './Stage'
import { StageEmpty } from './StageEmpty'
import { Transport } from './Transport'

type Props = {
  readonly wide: boolean
  /** Asks for files. */
  readonly onAdd: () => void
  /** What else has something to say about the film: files on their way in. */
  readonly tray: ReactNode
  /** Files are on their way: there is no need to ask for some. */
  readonly busy: boolean
}

/** The film, and what makes it run. */
export function Preview({ wide, onAdd, tray, busy }: Props) {
  const text = useText()
  const whole = useRef<HTMLElement>(null)
  const crop = useCrop()
  const empty = useFilm(({ main }) => main.length === 0)
  return (
    <section className={css.preview} ref={whole} aria-label={text('preview.label')}>
      <div className={joined(css.room, empty && css.empty, crop && css.cut)}>
        <Stage>{empty && !busy && <StageEmpty wide={wide} onAdd={onAdd} />}</Stage>
        {tray && <div className={css.tray}>{tray}</div>}
      </div>
      {crop ? <CropBar crop={crop} /> : <Transport whole={whole} />}
    </section>
  )
}
