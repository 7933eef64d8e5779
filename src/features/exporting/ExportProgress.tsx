import { useEffect } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { FilmingState } from '../../store/filming'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import { useScreenAwake } from '../../ui/useScreenAwake'
import css from './ExportProgress.module.css'
import type { ExportChoice } from './exportChoice'
import { steadyLeft } from './steadyLeft'

type Props = {
  readonly state: Extract<FilmingState, { phase: 'making' }>
  readonly choice: ExportChoice
  readonly onCancel: () => void
}

export function ExportProgress({ state, choice, onCancel }: Props) {
  const text = useText()
  const format = useFormat()
  const { coreBytes } = useStudio()
  const { step, share, encoder } = state.progress
  const told = step === 'making' || step === 'finishing'
  const phrase = text(`export.${step}`, { size: format.bytes(coreBytes) })
  useScreenAwake()
  useAskBeforeLeaving()
  return (
    <div className={css.progress}>
      <p className={css.percent} aria-hidden>
        {told ? format.percent(Math.min(share, 0.99)) : '…'}
      </p>
      <ProgressBar share={told || step === 'fetching' ? share : null} label={text('export.title')} />
      <p className={css.step} role="status">
        {phrase}
      </p>
      <p className={css.left}>
        {state.left === null ? '\u00a0' : text('export.left', { time: format.spoken(steadyLeft(state.left)) })}
      </p>
      {choice.encoder === 'automatic' && encoder === 'x264' && <p className={css.note}>{text('export.slower')}</p>}
      <p className={css.note}>{text('export.keepOpen')}</p>
      <Button size="large" wide onClick={onCancel}>
        {text('action.cancel')}
      </Button>
    </div>
  )
}

/** Closing the tab would end the film: the browser asks first. */
function useAskBeforeLeaving() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
