import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { MenuItem } from '../../ui/MenuItem'

/** A command in a menu. */
export function CommandMenuItem({ id }: { readonly id: CommandId }) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return <MenuItem icon={icon} label={text(key)} disabled={!enabled} onSelect={run} />
}
