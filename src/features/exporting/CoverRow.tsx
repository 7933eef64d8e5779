import type { ReactNode } from 'react'
import { useKeptFilm } from '../../context/useFilm'
import { useFramePictures } from '../../context/useFramePictures'
import { useText } from '../../i18n/useText'
import { coverTime } from '../../project/cover'
import { BlobPicture } from '../../ui/BlobPicture'
import css from './CoverRow.module.css'

type Props = { readonly words: string; readonly children: ReactNode }

/** The film's cover, what it is for, and what can be done with it. */
export function CoverRow({ words, children }: Props) {
  const text = useText()
  const film = useKeptFilm()
  const [picture] = useFramePictures([coverTime(film)])
  return (
    <section className={css.row} aria-label={text('frame.cover')}>
      <BlobPicture blob={picture} ratio={film.size.width / film.size.height} className={css.picture} />
      <p className={css.words}>
        <strong className={css.name}>{text('frame.cover')}</strong> {words}
      </p>
      {children}
    </section>
  )
}
