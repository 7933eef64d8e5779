import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Sheet } from '../../ui/Sheet'
import { HistoryList } from './HistoryList'

/** In the hand: the steps from below, the film in sight above them. */
export function HistorySheet() {
  const text = useText()
  const { view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'history')
  return (
    <Sheet
      open={open}
      onClose={() => view.open(null)}
      title={text('history.title')}
      onHelp={() => view.openHelp('undo')}
    >
      <HistoryList />
    </Sheet>
  )
}
