import { Mic, Square } from 'lucide-react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import type { Voiceover } from './createVoiceover'
import css from './RecordButton.module.css'

/** Starts and stops; the seconds until it records, and those that are recorded, stand on it. */
export function RecordButton({ voiceover }: { readonly voiceover: Voiceover }) {
  const text = useText()
  const format = useFormat()
  const phase = useStore(voiceover.store, (state) => state.phase)
  const count = useStore(voiceover.store, (state) => state.count)
  const time = useStore(voiceover.store, (state) => format.tenths(state.elapsed))
  const running = phase === 'counting' || phase === 'recording'
  const Icon = running ? Square : Mic
  const words = text(running ? 'voiceover.stop' : 'voiceover.start')
  return (
    <button
      type="button"
      className={joined(css.record, running && css.running)}
      aria-label={words}
      disabled={phase === 'opening' || phase === 'keeping'}
      onClick={running ? voiceover.stop : voiceover.start}
    >
      <span className={css.sign}>
        {phase === 'counting' ? <span key={count}>{count}</span> : <Icon aria-hidden size={28} strokeWidth={2} />}
      </span>
      <span className={css.words}>{words}</span>
      {phase === 'recording' && <span className={css.time}>{time}</span>}
    </button>
  )
}
