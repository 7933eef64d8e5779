import { Plus } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import css from './AddButton.module.css'
import { type DrawnRange, leftIn } from './drawnRange'

type Props = {
  readonly range: DrawnRange
  readonly onAdd: () => void
}

/**
 * Stands where the next file goes, as far as the film is drawn: no drag moves it far out of sight. An empty track says so
 * in words.
 */
export function AddButton({ range, onAdd }: Props) {
  const text = useText()
  const end = useFilm((film) => Math.min(range.to, layout(film).main.at(-1)?.span.end ?? 0))
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
