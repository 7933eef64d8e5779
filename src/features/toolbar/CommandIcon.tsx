import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'

/** A command whose sign everybody knows. */
export function CommandIcon({ id }: { readonly id: CommandId }) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return <IconButton icon={icon} label={text(key)} disabled={!enabled} onClick={run} />
}
