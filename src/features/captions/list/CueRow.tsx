import { Gauge } from 'lucide-react'
import { memo } from 'react'
import type { Format } from '../../../i18n/format'
import type { Text } from '../../../i18n/useText'
import type { Cue } from '../../../project/project'
import { type Span, spanLength } from '../../../project/time'
import { fastReading, readingSpeed } from '../../../subtitles/readingSpeed'
import { joined } from '../../../ui/joined'
import css from './CueRow.module.css'
import { Marked } from './Marked'

type Props = {
  readonly cue: Cue
  readonly span: Span
  /** Handed down: many rows each asking for it would cost more than all else about them. */
  readonly text: Text
  readonly format: Format
  /** What is searched for, to be marked in the words. */
  readonly sought: string
  readonly onOpen: (cue: Cue) => void
}

/** One caption of the list: when it begins and what it says. A press opens it. */
export const CueRow = memo(function CueRow({ cue, span, text, format, sought, onOpen }: Props) {
  const isFast = readingSpeed(cue.text, spanLength(span)) > fastReading
  return (
    <button type="button" className={css.row} onClick={() => onOpen(cue)}>
      <span className={css.side}>
        {format.tenths(span.start)}
        {isFast && (
          <span className={css.fast}>
            <Gauge aria-hidden size={13} strokeWidth={2.4} />
            {text('caption.fast')}
          </span>
        )}
      </span>
      <span className={joined(css.words, !cue.text && css.untold)}>
        {cue.text ? <Marked words={cue.text} sought={sought} /> : text('caption.untold')}
      </span>
      {cue.speaker !== undefined && (
        <span className={css.speaker} title={text('caption.speakerN', { n: cue.speaker + 1 })}>
          {cue.speaker + 1}
        </span>
      )}
    </button>
  )
}, isSame)

const plain = ['cue', 'text', 'format', 'sought'] as const

function isSame(before: Props, after: Props): boolean {
  return (
    plain.every((key) => before[key] === after[key]) &&
    before.span.start === after.span.start &&
    before.span.end === after.span.end
  )
}
