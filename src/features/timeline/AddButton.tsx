import { Plus } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import css from './AddButton.module.css'
import { type DrawnRange, leftIn } from './drawnRange'
import { toTime } from './scale'

type Props = {
  readonly range: DrawnRange
  readonly onAdd: () => void
}

/** Pixels behind what is drawn: from there nothing comes into sight that is not drawn anew first. */
const far = 20_000

/**
 * Stands where the next file goes; where that is far out of sight, at one place there, so that no drag moves it. An empty
 * track says so in words.
 */
export function AddButton({ range, onAdd }: Props) {
  const text = useText()
  const end = useFilm((film) =>
    Math.min(range.to + toTime(far, range.pxPerSecond), layout(film).main.at(-1)?.span.end ?? 0),
  )
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
