import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { setLasting } from '../../../edits/story/fillPart'
import { type Lasting, lastingOf, lastings } from '../../../edits/story/takes'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { newId } from '../../../lib/newId'
import { assetOfPiece } from '../../../project/find'
import { sourceAt, spareSource } from '../../../project/source'
import type { TellingPart } from '../../../project/storyParts'
import { toSeconds } from '../../../project/time'
import { Segmented } from '../../../ui/Segmented'
import css from './PartCard.module.css'
import { TakeWindow } from './TakeWindow'

/** What can be done with a take that is longer than its part, or shorter. */
export function PartTake({ part }: { readonly part: TellingPart }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const { id, slot } = part.part
  const [clip, ...others] = part.clips
  const asset = useFilm((film) => assetOfPiece(film, clip))
  const assets = useFilm((film) => film.assets)
  if (!clip || !asset || asset.kind === 'image') return null

  const lasting = lastingOf(part.clips)
  if (lasting) {
    const [have, need] = [asset.duration, slot.length].map((time) => format.seconds(toSeconds(time)))
    return (
      <div className={css.take}>
        <p className={css.hint}>{text('story.short', { have: have ?? '', need: need ?? '' })}</p>
        <Segmented
          label={text('story.short', { have: have ?? '', need: need ?? '' })}
          value={lasting}
          options={lastings.map((value) => ({ value, label: text(`story.${value}`) }))}
          onChange={(to: Lasting) => editor.apply('partLast', (film) => setLasting(film, id, to, newId))}
        />
      </div>
    )
  }
  const { before, after } = spareSource(assets, clip)
  if (others.length > 0 || sourceAt(clip, before + after) === clip.sourceStart) return null
  return (
    <div className={css.take}>
      <p className={css.hint}>{text('story.part')}</p>
      <TakeWindow clip={clip} asset={asset} />
    </div>
  )
}
