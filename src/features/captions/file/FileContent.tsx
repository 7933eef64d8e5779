import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { isLaneGuarded } from '../../../project/find'
import { layout } from '../../../project/layout'
import type { Subtitles } from '../../../subtitles/subtitle'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import css from './FileScreen.module.css'
import { layFile } from './layFile'

/** Enough to see whether its letters were read aright. */
const samples = 3

export function FileContent({ subtitles }: { readonly subtitles: Subtitles }) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const there = useFilm((film) => layout(film).cues.length)
  const length = useFilm((film) => layout(film).length)
  const guarded = useFilm((film) => isLaneGuarded(film, 'captions'))
  const { cues, left } = subtitles
  const beyond = cues.filter(({ span }) => span.start >= length).length
  const lay = (how: 'instead' | 'beside') => layFile(studio, subtitles, how)
  return (
    <>
      <div className={css.content}>
        <p className={css.count}>{text('captionFile.found', { count: cues.length })}</p>
        <ol className={css.samples}>
          {cues.slice(0, samples).map(({ span, text: words }) => (
            <li key={span.start} className={css.sample}>
              <span className={css.time}>{format.tenths(span.start)}</span> <span>{words}</span>
            </li>
          ))}
          {cues.length > samples && <li className={css.more}>…</li>}
        </ol>
        {(left.length > 0 || beyond > 0) && (
          <Notice kind="info" title={text('captionFile.left')}>
            <ul className={css.left}>
              {left.map(({ code, count }) => (
                <li key={code}>{text(`subtitles.left.${code}`, { count })}</li>
              ))}
              {beyond > 0 && <li>{text('captionFile.beyond', { count: beyond })}</li>}
            </ul>
          </Notice>
        )}
        {guarded && <Notice kind="info">{text('caption.guarded')}</Notice>}
        {there > 0 && <p className={css.there}>{text('captionFile.there', { count: there })}</p>}
      </div>
      <div className={css.buttons}>
        {there > 0 && (
          <Button size="large" disabled={guarded || beyond === cues.length} onClick={() => lay('beside')}>
            {text('captionFile.beside')}
          </Button>
        )}
        <Button kind="primary" size="large" disabled={guarded || beyond === cues.length} onClick={() => lay('instead')}>
          {text(there > 0 ? 'captionFile.instead' : 'captionFile.add')}
        </Button>
      </div>
    </>
  )
}
