import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useApp } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { shapeOf } from '../../project/shapes'
import { Chip } from '../../ui/Chip'
import { IconButton } from '../../ui/IconButton'
import { Mark } from '../../ui/Mark'
import { CommandButton } from './CommandButton'
import { CommandIcon } from './CommandIcon'
import { FilmName } from './FilmName'
import { SavingLine } from './SavingLine'
import css from './TopBar.module.css'

const ratios = { vertical: '9:16', square: '1:1', wide: '16:9' } as const

type Props = {
  readonly wide: boolean
  /** Language and theme, where there is room for them: they belong to another feature. */
  readonly settings: ReactNode
}

export function TopBar({ wide, settings }: Props) {
  const text = useText()
  const { leave } = useApp()
  const { run } = useCommand('shape')
  const shape = useFilm(({ size }) => shapeOf(size))
  return (
    <header className={css.bar}>
      <IconButton icon={ChevronLeft} label={text('editor.back')} onClick={leave} />
      {wide && <Mark size={28} />}
      <FilmName />
      {wide && <SavingLine />}
      <span className={css.space} />
      {!wide && (
        <>
          <CommandIcon id="undo" />
          <CommandIcon id="redo" />
        </>
      )}
      <Chip
        className={css.shape}
        aria-label={`${text('shape.label')}: ${text(`shape.${shape}`)} ${ratios[shape]}`}
        onClick={run}
      >
        {ratios[shape]}
      </Chip>
      {wide && settings}
      <CommandButton id="export" kind="primary" className={css.make} />
    </header>
  )
}
