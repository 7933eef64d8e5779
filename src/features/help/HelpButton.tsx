import { CircleQuestionMark } from 'lucide-react'
import { useText } from '../../i18n/useText'
import { ToolButton } from '../../ui/ToolButton'

export function HelpButton({ onPress }: { readonly onPress: () => void }) {
  return <ToolButton compact icon={CircleQuestionMark} label={useText()('command.help')} onClick={onPress} />
}
