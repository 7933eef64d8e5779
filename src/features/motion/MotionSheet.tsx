import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useInSight } from '../../context/useInSight'
import { useText } from '../../i18n/useText'
import { canMove } from '../../project/motionOf'
import { Sheet } from '../../ui/Sheet'
import { MotionPicker } from './MotionPicker'

/** In the hand: how words or a sticker move, from below, with them in the picture above it. */
export function MotionSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const told = useFilm((film) => canMove(film, target))
  const asked = useStore(view.store, ({ panel }) => panel === 'motion')
  useInSight(asked && told)
  return (
    <Sheet
      open={asked && told}
      onClose={() => view.open(null)}
      title={text('command.motion')}
      onHelp={() => view.openHelp('motion')}
      done={text('caption.done')}
    >
      <MotionPicker key={target?.id} lively />
    </Sheet>
  )
}
