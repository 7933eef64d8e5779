import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { isSeen, subjectOf } from '../../project/subject'
import { Sheet } from '../../ui/Sheet'
import { MovePanel } from './MovePanel'

/** In the hand: how a picture moves, from below, with the picture in sight above it. */
export function MoveSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const seen = useFilm((film) => isSeen(subjectOf(film, target)))
  const asked = useStore(view.store, ({ panel }) => panel === 'movement')
  return (
    <Sheet
      open={asked && seen}
      onClose={() => view.open(null)}
      title={text('command.movement')}
      onHelp={() => view.openHelp('movement')}
      done={text('caption.done')}
    >
      <MovePanel />
    </Sheet>
  )
}
