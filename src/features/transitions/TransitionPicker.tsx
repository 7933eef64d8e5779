import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { fromSeconds, toSeconds } from '../../project/time'
import { transitionLengths } from '../../project/transition'
import { Button } from '../../ui/Button'
import { Slider } from '../../ui/Slider'
import css from './TransitionPicker.module.css'
import { TransitionTiles } from './TransitionTiles'
import { useSides } from './useSides'
import { useTransition } from './useTransition'

/** Less than this, in seconds, is no difference to be told. */
const noticed = 0.05

/** How the clips before and after the selected cut become each other. What is chosen is played in the film at once. */
export function TransitionPicker() {
  const text = useText()
  const format = useFormat()
  const { playback } = useStudio()
  const playing = useStore(playback.store, (state) => state.playing)
  const transition = useTransition()
  const sides = useSides(transition?.id ?? null)
  const samples = useRef<HTMLDivElement>(null)
  const chosen = transition?.kind
  // What is chosen stays in sight: the foot grows by what can be done with it.
  useEffect(() => {
    if (chosen) samples.current?.querySelector('[aria-checked="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (!transition) return null
  const { kind, length, lasting, several, differs } = transition
  const seconds = toSeconds(length)
  const short = kind !== null && toSeconds(lasting) < seconds - noticed
  return (
    <div className={css.picker}>
      <div ref={samples} className={css.samples}>
        <TransitionTiles
          label={text('transition.between', { time: format.timecode(transition.time) })}
          kind={kind}
          sides={sides}
          moving={!playing}
          onChoose={transition.choose}
        />
      </div>
      <div className={css.foot}>
        <Slider
          label={text('inspector.length')}
          value={seconds}
          min={toSeconds(transitionLengths.least)}
          max={toSeconds(transitionLengths.most)}
          step={0.1}
          disabled={kind === null}
          format={format.seconds}
          onChange={(next) => transition.setLength(fromSeconds(next))}
          onCommit={transition.keepLength}
        />
        {short && <p className={css.hint}>{text('transition.short', { time: format.seconds(toSeconds(lasting)) })}</p>}
        {several && (kind !== null || differs) && (
          <Button disabled={!differs} onClick={transition.putOnEvery}>
            {text(kind === null ? 'transition.everyNone' : 'transition.everyCut')}
          </Button>
        )}
      </div>
    </div>
  )
}
