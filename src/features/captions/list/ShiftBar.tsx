import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useStudio } from '../../../context/useApp'
import { useSelected } from '../../../context/useFilm'
import { shiftCues } from '../../../edits/captionsTime'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { layout } from '../../../project/layout'
import { toSeconds } from '../../../project/time'
import { shown } from '../../../store/editor'
import { Button } from '../../../ui/Button'
import { Segmented } from '../../../ui/Segmented'
import css from './ListTools.module.css'
import { parseTime } from './parseTime'

/** Moves all captions, or those from the open one on, by so many seconds. Presses one after the other are one step. */
export function ShiftBar() {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const target = useSelected()
  const [typed, setTyped] = useState(() => format.number(0.5, 1))
  const [wanted, setFrom] = useState<'all' | 'here'>('all')
  const [moved, setMoved] = useState(0)
  const from = target?.kind === 'cue' && wanted === 'here' ? target.id : undefined
  const amount = parseTime(typed)

  const shift = (way: -1 | 1) => {
    if (!amount) return
    const lastOf = () => layout(shown(editor.getState())).cues.at(-1)?.span.start ?? 0
    const before = lastOf()
    editor.apply('captionShift', (film) => shiftCues(film, { from, by: way * amount }), `shift ${from ?? ''}`)
    setMoved(toSeconds((lastOf() - before) as never))
  }
  return (
    <section className={css.tool} aria-label={text('caption.shift')}>
      <Segmented
        label={text('caption.shift')}
        value={from ? 'here' : 'all'}
        disabled={target?.kind !== 'cue'}
        options={[
          { value: 'all', label: text('caption.shiftAll') },
          { value: 'here', label: text('caption.shiftHere') },
        ]}
        onChange={setFrom}
      />
      <div className={css.shift}>
        <Button icon={ArrowLeft} disabled={!amount} onClick={() => shift(-1)}>
          {text('caption.earlier')}
        </Button>
        <input
          className={css.amount}
          aria-label={text('caption.shiftBy')}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button icon={ArrowRight} disabled={!amount} onClick={() => shift(1)}>
          {text('caption.later')}
        </Button>
      </div>
      <p role="status" className={css.count}>
        {moved === 0 ? text('caption.shiftHint') : text('caption.shifted', { by: format.seconds(moved) })}
      </p>
    </section>
  )
}
