import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'

type Props = { readonly id: CommandId; readonly kind?: 'primary' | 'quiet'; readonly className?: string | undefined }

/** A command with its word beside it. */
export function CommandButton({ id, kind = 'quiet', className }: Props) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return (
    <Button kind={kind} className={className} disabled={!enabled} onClick={run} {...(kind === 'quiet' && { icon })}>
      {text(key)}
    </Button>
  )
}
