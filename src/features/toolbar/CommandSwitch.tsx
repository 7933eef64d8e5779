import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import css from './CommandSwitch.module.css'

/** A command that switches something on and off. */
export function CommandSwitch({ id, on }: { readonly id: CommandId; readonly on: boolean }) {
  const text = useText()
  const { text: key, icon, run } = useCommand(id)
  return (
    <IconButton icon={icon} label={text(key)} aria-pressed={on} className={on ? css.on : undefined} onClick={run} />
  )
}
