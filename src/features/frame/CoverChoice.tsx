import { Check, ImagePlay } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm, useKeptFilm } from '../../context/useFilm'
import { useFramePictures } from '../../context/useFramePictures'
import { setCover } from '../../edits/film'
import { useText } from '../../i18n/useText'
import { coverTime } from '../../project/cover'
import type { Micros } from '../../project/time'
import { BlobPicture } from '../../ui/BlobPicture'
import { Button } from '../../ui/Button'
import css from './FrameSheet.module.css'

/** Which frame stands for the film where videos are listed. */
export function CoverChoice({ time }: { readonly time: Micros }) {
  const text = useText()
  const { editor } = useStudio()
  const chosen = useFilm((film) => (film.cover ? coverTime(film) : null))
  const ratio = useFilm(({ size }) => size.width / size.height)
  const [picture] = useFramePictures([coverTime(useKeptFilm())])
  const choose = (cover: Micros | null) => editor.apply('cover', (film) => setCover(film, cover))
  const isIt = chosen === time
  return (
    <section className={css.part} aria-label={text('frame.cover')}>
      <div className={css.cover}>
        <BlobPicture blob={picture} ratio={ratio} className={css.picture} />
        <p className={css.hint}>
          <strong className={css.heading}>{text('frame.cover')}</strong> {text('frame.coverHint')}
        </p>
      </div>
      <Button
        kind={isIt ? 'plain' : 'primary'}
        size="large"
        wide
        icon={isIt ? Check : ImagePlay}
        onClick={() => choose(time)}
      >
        {text(isIt ? 'frame.isCover' : 'frame.makeCover')}
      </Button>
      {chosen !== null && (
        <Button kind="quiet" wide onClick={() => choose(null)}>
          {text('frame.firstCover')}
        </Button>
      )}
    </section>
  )
}
