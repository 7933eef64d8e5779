import { useStore } from 'zustand'
import { commands } from '../../commands/commands'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { Popover } from '../../ui/Popover'
import { HistoryList } from './HistoryList'

/** On a desk: the steps beside undo and redo. */
export function HistoryMenu() {
  const text = useText()
  const { view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'history')
  const { icon, text: name } = commands.history
  return (
    <Popover
      trigger={<IconButton icon={icon} label={text(name)} />}
      title={text('history.title')}
      open={open}
      onOpenChange={(next) => view.open(next ? 'history' : null)}
    >
      <HistoryList />
    </Popover>
  )
}
