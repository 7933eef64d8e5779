import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import css from './CommandIcon.module.css'

/** A command whose sign everybody knows. What it switched on shows in the accent's colour. */
export function CommandIcon({ id }: { readonly id: CommandId }) {
  const text = useText()
  const { text: key, icon, enabled, pressed, run } = useCommand(id)
  return (
    <IconButton
      icon={icon}
      label={text(key)}
      disabled={!enabled}
      aria-pressed={pressed}
      className={pressed ? css.on : undefined}
      onClick={run}
    />
  )
}
