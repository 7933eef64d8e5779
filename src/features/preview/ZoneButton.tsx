import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import css from './ZoneButton.module.css'

/** Shows the safe zone and takes it away again; films of other shapes have none. */
export function ZoneButton() {
  const text = useText()
  const { text: key, icon, enabled, pressed, run } = useCommand('zone')
  return (
    enabled && (
      <IconButton
        icon={icon}
        label={text(key)}
        aria-pressed={pressed}
        className={pressed ? css.on : undefined}
        onClick={run}
      />
    )
  )
}
