import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useInSight } from '../../context/useInSight'
import { useText } from '../../i18n/useText'
import { textOf } from '../../project/textOf'
import { Sheet } from '../../ui/Sheet'
import { StylePanel } from './StylePanel'

/** In the hand: how words look, from below, with the words in the picture above it. */
export function StylingSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const told = useFilm((film) => textOf(film, target) !== null)
  const asked = useStore(view.store, ({ panel }) => panel === 'style')
  useInSight(asked && told)
  return (
    <Sheet
      open={asked && told}
      onClose={() => view.open(null)}
      title={text('command.style')}
      onHelp={() => view.openHelp('styles')}
      done={text('caption.done')}
    >
      <StylePanel />
    </Sheet>
  )
}
