import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Sheet } from '../../ui/Sheet'
import { TransitionPicker } from './TransitionPicker'
import { useTransition } from './useTransition'

/** In the hand: the transitions from below, the film in sight above them. Once it is closed the cut keeps its handles. */
export function TransitionSheet() {
  const text = useText()
  const { view } = useStudio()
  const there = useTransition() !== null
  const asked = useStore(view.store, ({ panel }) => panel === 'transition')
  return (
    <Sheet
      bare
      open={asked && there}
      onClose={() => view.open(null)}
      title={text('transition.title')}
      onHelp={() => view.openHelp('transitions')}
      done={text('caption.done')}
    >
      <TransitionPicker />
    </Sheet>
  )
}
