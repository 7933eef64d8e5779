import { useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import { clamp } from '../../lib/clamp'
import type { Voiceover } from './createVoiceover'
import css from './LevelMeter.module.css'

/** Quieter than this many decibels nothing is shown. */
const floor = -54
const shareOf = (peak: number) => clamp(1 - (20 * Math.log10(Math.max(peak, 1e-6))) / floor, 0, 1)

/** How loud the microphone is, twenty times a second: written to the page, not drawn by React. */
export function LevelMeter({ voiceover }: { readonly voiceover: Voiceover }) {
  const text = useText()
  const bar = useRef<HTMLDivElement>(null)
  const meter = useRef<HTMLMeterElement>(null)
  useLayoutEffect(
    () =>
      voiceover.store.subscribe(({ peak }) => {
        const share = shareOf(peak)
        bar.current?.style.setProperty('--level', `${share}`)
        if (meter.current) meter.current.value = share
      }),
    [voiceover],
  )
  return (
    <>
      <meter ref={meter} className="unseen" aria-label={text('voiceover.level')} />
      <div ref={bar} aria-hidden className={css.meter}>
        <span className={css.level} />
      </div>
    </>
  )
}
