import { useText } from '../../i18n/useText'
import type { HelpTopic } from '../../store/helpTopics'
import { Sheet } from '../../ui/Sheet'
import { HelpList } from './HelpList'

type Props = {
  /** The page to begin with, `'all'` for the list alone; `null`: closed. */
  readonly topic: HelpTopic | 'all' | null
  readonly onClose: () => void
}

/** What every tool does, in few words; found by its sign or by a word. */
export function HelpSheet({ topic, onClose }: Props) {
  const text = useText()
  return (
    <Sheet open={topic !== null} modal steady wide="centre" title={text('command.help')} onClose={onClose}>
      <HelpList first={topic} />
    </Sheet>
  )
}
