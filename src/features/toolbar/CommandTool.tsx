import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { ToolButton } from '../../ui/ToolButton'

type Props = { readonly id: CommandId; readonly active?: boolean; readonly compact?: boolean }

/** A command with its word below it. */
export function CommandTool({ id, ...rest }: Props) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return <ToolButton icon={icon} label={text(key)} disabled={!enabled} onClick={run} {...rest} />
}
