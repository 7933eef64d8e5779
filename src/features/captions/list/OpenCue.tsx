import { Gauge, SquareSplitVertical } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { isLaneGuarded } from '../../../project/find'
import type { PlacedCue } from '../../../project/layout'
import { spanLength } from '../../../project/time'
import { fastReading, readingSpeed } from '../../../subtitles/readingSpeed'
import { Chip } from '../../../ui/Chip'
import { CueField } from './CueField'
import { CueMenu } from './CueMenu'
import { setEdge, splitAt, stepEdge } from './cueHands'
import { MendLetters } from './MendLetters'
import css from './OpenCue.module.css'
import { TimeStepper } from './TimeStepper'

type Props = {
  readonly placed: PlacedCue
  /** Its field takes the keyboard; then it says that it has it. */
  readonly onFocused: () => void
}

/** The caption of the list that is worked on: its words, its times, and what else can be done to it. */
export function OpenCue({ placed, onFocused }: Props) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useStore(studio.view.store, ({ panel }) => panel === 'caption')
  const guarded = useFilm((film) => isLaneGuarded(film, 'captions'))
  const { cue, span } = placed
  const speed = readingSpeed(cue.text, spanLength(span))
  const split = () => splitAt(studio, cue.id, field.current?.selectionStart ?? 0)

  return (
    <div className={css.open}>
      <CueField
        ref={field}
        cue={cue}
        focused={asked}
        onFocused={onFocused}
        disabled={guarded}
        beside={
          <>
            <Chip
              icon={SquareSplitVertical}
              className={css.split}
              disabled={guarded}
              // The field keeps the focus, and with it the place where it is split.
              onPointerDown={(event) => event.preventDefault()}
              onClick={split}
            >
              {text('command.split')}
            </Chip>
            <CueMenu placed={placed} className={css.menu} disabled={guarded} />
          </>
        }
      />
      {!guarded && <MendLetters cue={cue} />}
      {speed > fastReading && (
        <p className={css.hint}>
          <Gauge aria-hidden size={16} strokeWidth={2.2} />
          {text('caption.fastHint', { n: format.number(speed) })}
        </p>
      )}
      <div className={css.times}>
        {(['start', 'end'] as const).map((edge) => (
          <TimeStepper
            key={edge}
            label={text(edge === 'start' ? 'caption.start' : 'caption.end')}
            time={span[edge]}
            disabled={guarded}
            onStep={(frames) => stepEdge(studio, cue.id, edge, frames)}
            onSet={(time) => setEdge(studio, cue.id, edge, time)}
          />
        ))}
      </div>
    </div>
  )
}
