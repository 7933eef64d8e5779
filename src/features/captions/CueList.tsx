import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout, type PlacedCue } from '../../project/layout'
import type { CueId } from '../../project/project'
import { joined } from '../../ui/joined'
import { AddCue } from './AddCue'
import css from './CueList.module.css'

const shownAtMost = 200

/** All captions by their time, to go from one to the next. Of very many, those around the current one. */
export function CueList({ current }: { readonly current: CueId }) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { cues } = layout(useFilm())
  const at = cues.findIndex(({ cue }) => cue.id === current)
  const first = Math.max(0, Math.min(at - shownAtMost / 2, cues.length - shownAtMost))

  const go = ({ cue, span }: PlacedCue) => {
    studio.playback.seek(span.start)
    studio.selection.select({ kind: 'cue', id: cue.id })
  }
  return (
    <section aria-label={text('caption.list')}>
      {cues.length > 1 && (
        <ol className={css.list}>
          {cues.slice(first, first + shownAtMost).map((placed) => (
            <li key={placed.cue.id}>
              <button
                type="button"
                className={joined(css.cue, placed.cue.id === current && css.current)}
                aria-current={placed.cue.id === current || undefined}
                onClick={() => go(placed)}
              >
                <span className={css.time}>{format.tenths(placed.span.start)}</span>
                <span className={placed.cue.text ? css.words : css.untold}>
                  {placed.cue.text || text('caption.untold')}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {cues[at] && <AddCue after={cues[at].span} />}
    </section>
  )
}
