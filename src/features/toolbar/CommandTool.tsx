import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { ToolButton } from '../../ui/ToolButton'

type Props = {
  readonly id: CommandId
  /** Its panel is open. */
  readonly active?: boolean | undefined
  readonly compact?: boolean
  readonly className?: string | undefined
}

/** A command with its word below it. */
export function CommandTool({ id, active, ...rest }: Props) {
  const text = useText()
  const { text: key, icon, enabled, pressed, run } = useCommand(id)
  return (
    <ToolButton
      icon={icon}
      label={text(key)}
      title={text(key)}
      disabled={!enabled}
      onClick={run}
      {...((active ?? pressed) !== undefined && { active: active ?? pressed })}
      {...rest}
    />
  )
}
