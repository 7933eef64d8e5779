import { Check } from 'lucide-react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import css from './HistoryList.module.css'

const bringIntoSight = (item: HTMLElement | null) => item?.scrollIntoView({ block: 'nearest' })

/** Every step since the video was opened, the latest on top; those that were undone stand above, in grey. */
export function HistoryList() {
  const text = useText()
  const { editor } = useStudio()
  const past = useStore(editor.store, (state) => state.past)
  const future = useStore(editor.store, (state) => state.future)
  const names = [...past, ...future].map(({ label }) => text(`edit.${label}`))
  const points = [text('history.opened'), ...names]
  return (
    <ol className={css.list} reversed start={points.length - 1}>
      {points
        .map((name, index) => {
          const isCurrent = index === past.length
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point of the history is told by nothing but its number.
            <li key={index} ref={isCurrent ? bringIntoSight : undefined} className={css.item}>
              <button
                type="button"
                className={joined(css.step, isCurrent && css.current, index > past.length && css.undone)}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => editor.jumpTo(index)}
              >
                <span className={css.sign}>{isCurrent && <Check aria-hidden size={20} strokeWidth={2.4} />}</span>
                {name}
              </button>
            </li>
          )
        })
        .reverse()}
    </ol>
  )
}
