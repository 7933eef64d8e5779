import { Plus } from 'lucide-react'
import { useText } from '../../i18n/useText'
import css from './AddButton.module.css'
import { type DrawnRange, leftIn } from './drawnRange'

type Props = {
  readonly range: DrawnRange
  /** Where the main track ends. */
  readonly end: number
  readonly onAdd: () => void
}

/** Stands where the next file goes; an empty track says so in words. */
export function AddButton({ range, end, onAdd }: Props) {
  const text = useText()
  const label = text('command.files')
  return (
    <button
      type="button"
      data-plain
      className={end === 0 ? css.first : css.next}
      style={{ left: leftIn(range, end) }}
      aria-label={label}
      title={label}
      onClick={onAdd}
    >
      <Plus aria-hidden size={22} strokeWidth={2.2} />
      {end === 0 && <span>{label}</span>}
    </button>
  )
}
