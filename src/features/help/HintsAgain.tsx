import { Lightbulb } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import css from './Help.module.css'

/** Lets the hints of a first film come again, each at its moment. */
export function HintsAgain() {
  const text = useText()
  const { settings } = useApp()
  const told = useStore(settings.store, ({ hints }) => hints.length > 0)
  return (
    <div role="status" className={css.again}>
      {told ? (
        <Button icon={Lightbulb} onClick={settings.forgetHints}>
          {text('help.hintsAgain')}
        </Button>
      ) : (
        <p>{text('help.hintsWill')}</p>
      )}
    </div>
  )
}
