import { Captions } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useSaveCaptions } from '../../context/useSaveCaptions'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { Button } from '../../ui/Button'
import css from './CaptionFiles.module.css'

/** The captions as files beside the film, for places that take them so. The film has them in its picture anyway. */
export function CaptionFiles({ name }: { readonly name: string }) {
  const text = useText()
  const save = useSaveCaptions()
  const told = useFilm((film) => layout(film).cues.length > 0)
  if (!told) return null
  return (
    <section className={css.files} aria-label={text('export.captionFiles')}>
      <Captions aria-hidden size={22} strokeWidth={1.9} className={css.sign} />
      <p className={css.words}>{text('export.captionsInside')}</p>
      <Button onClick={() => save('srt', name)}>SRT</Button>
      <Button onClick={() => save('vtt', name)}>VTT</Button>
    </section>
  )
}
