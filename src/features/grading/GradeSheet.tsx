import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { isSeen, subjectOf } from '../../project/subject'
import { Sheet } from '../../ui/Sheet'
import { GradePanel } from './GradePanel'

/** In the hand: the colours of a picture, from below, with the picture in sight above it. */
export function GradeSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const seen = useFilm((film) => isSeen(subjectOf(film, target)))
  const asked = useStore(view.store, ({ panel }) => panel === 'grade')
  return (
    <Sheet
      open={asked && seen}
      onClose={() => view.open(null)}
      title={text('command.grade')}
      onHelp={() => view.openHelp('grade')}
      done={text('caption.done')}
    >
      <GradePanel />
    </Sheet>
  )
}
