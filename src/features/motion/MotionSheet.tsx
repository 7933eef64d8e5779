import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useInSight } from '../../context/useInSight'
import { useText } from '../../i18n/useText'
import { textOf } from '../../project/textOf'
import { Sheet } from '../../ui/Sheet'
import { MotionPicker } from './MotionPicker'

/** In the hand: how words move, from below, with the words in the picture above it. */
export function MotionSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const told = useFilm((film) => textOf(film, target) !== null)
  const asked = useStore(view.store, ({ panel }) => panel === 'motion')
  useInSight(asked && told)
  return (
    <Sheet
      open={asked && told}
      onClose={() => view.open(null)}
      title={text('command.motion')}
      done={text('caption.done')}
    >
      <MotionPicker key={target?.id} lively />
    </Sheet>
  )
}
