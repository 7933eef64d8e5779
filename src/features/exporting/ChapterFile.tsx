import { ListVideo } from 'lucide-react'
import { useKeptFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { fileName } from '../../lib/fileName'
import { saveText } from '../../lib/saveText'
import { chaptersOf } from '../../project/chapters'
import { Button } from '../../ui/Button'
import css from './CaptionFiles.module.css'

/** The chapters of a lesson with their times, as video sites take them in a description. */
export function ChapterFile({ name }: { readonly name: string }) {
  const text = useText()
  const format = useFormat()
  const chapters = chaptersOf(useKeptFilm())
  if (chapters.length === 0) return null
  const lines = chapters.map((chapter) => `${format.timecode(chapter.start)} ${chapter.name}`)
  return (
    <section className={css.files} aria-label={text('export.chapters')}>
      <ListVideo aria-hidden size={22} strokeWidth={1.9} className={css.sign} />
      <p className={css.words}>{text('export.chapters')}</p>
      <Button onClick={() => saveText(`${lines.join('\n')}\n`, fileName(name, 'txt'), 'text/plain')}>TXT</Button>
    </section>
  )
}
