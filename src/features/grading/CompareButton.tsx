import { Eye } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import type { PieceTarget } from '../../project/find'
import { Button } from '../../ui/Button'
import css from './GradePanel.module.css'

type Props = {
  readonly target: PieceTarget
  /** There is nothing to be compared. */
  readonly disabled: boolean
}

/** Shows the picture in its own colours for as long as it is held, by mouse, finger or key. */
export function CompareButton({ target, disabled }: Props) {
  const text = useText()
  const { view } = useStudio()
  const held = useStore(view.store, ({ compared }) => compared !== null)
  const hold = () => view.compare(target)
  const letGo = () => view.compare(null)
  useEffect(() => {
    // A window that is left hears of no release.
    const leave = () => view.compare(null)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('blur', leave)
      leave()
    }
  }, [view])
  const isPress = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter'
  return (
    <Button
      icon={Eye}
      className={css.compare}
      aria-pressed={held}
      disabled={disabled}
      onPointerDown={(event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        hold()
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        hold()
      }}
      onKeyUp={(event) => isPress(event) && letGo()}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
    >
      {text('grade.compare')}
    </Button>
  )
}
