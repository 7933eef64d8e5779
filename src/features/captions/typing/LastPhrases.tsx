import { useLayoutEffect, useRef } from 'react'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { CueId } from '../../../project/project'
import { useCues } from '../list/useCues'
import css from './LastPhrases.module.css'

/** More are not looked back at; they are in the list. */
const shown = 20

/** What was typed so far, the latest at the bottom; before that, what to do. */
export function LastPhrases({ ids, full }: { readonly ids: readonly CueId[]; readonly full: boolean }) {
  const text = useText()
  const format = useFormat()
  const room = useRef<HTMLDivElement>(null)
  const cues = useCues()
  const latest = new Set(ids.slice(-shown))
  const phrases = cues.filter(({ cue }) => latest.has(cue.id))
  const count = phrases.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest comes into sight when there is one more
  useLayoutEffect(() => {
    if (room.current) room.current.scrollTop = room.current.scrollHeight
  }, [count, full])
  return (
    <div ref={room} className={css.room} aria-live="polite">
      {count === 0 && <p className={css.hint}>{text('captionTyping.hint')}</p>}
      <ol className={css.phrases}>
        {phrases.map(({ cue, span }) => (
          <li key={cue.id} className={css.phrase}>
            <span className={css.time}>{format.tenths(span.start)}</span> {cue.text}
          </li>
        ))}
      </ol>
      {full && <p className={css.full}>{text('captionTyping.full')}</p>}
    </div>
  )
}
