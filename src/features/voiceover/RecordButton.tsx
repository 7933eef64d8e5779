import { Mic, Square } from 'lucide-react'
import { useStore } from 'zustand'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import type { Voiceover } from './createVoiceover'
import css from './RecordButton.module.css'

/** Starts and stops, and is called what it does; the seconds until it records, and those recorded, stand on it. */
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
      disabled={phase === 'opening' || phase === 'keeping'}
      onClick={running ? voiceover.stop : voiceover.start}
    >
      <span aria-hidden className={css.sign}>
        {phase === 'counting' ? <span key={count}>{count}</span> : <Icon size={28} strokeWidth={2} />}
      </span>
      <span className={css.words}>{words}</span>
      {phase === 'recording' && (
        <span aria-hidden className={css.time}>
          {time}
        </span>
      )}
    </button>
  )
}
