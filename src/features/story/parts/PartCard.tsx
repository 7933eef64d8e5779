import { Baby, Clapperboard, Images, Undo2, Video } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { standIn } from '../../../edits/story/standIn'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { newId } from '../../../lib/newId'
import type { TellingPart } from '../../../project/storyParts'
import { toSeconds } from '../../../project/time'
import { hintOf } from '../../../templates/hintOf'
import { Button } from '../../../ui/Button'
import { joined } from '../../../ui/joined'
import css from './PartCard.module.css'
import { PartImport } from './PartImport'
import { PartPicture } from './PartPicture'
import { PartTake } from './PartTake'
import { PartTools } from './PartTools'
import { PartWords } from './PartWords'
import { useKeptFocus } from './useKeptFocus'

export type Place = { readonly index: number; readonly count: number }

type Props = {
  readonly part: TellingPart
  readonly place: Place
  readonly onPick: () => void
  readonly onFilm: () => void
}

/** One part of the story: what to film, what is filmed, what is written on it. */
export function PartCard({ part, place, onPick, onFilm }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const { slot, id } = part.part
  const n = place.index + 1
  const filled = part.state === 'filled'
  const out = part.state === 'out'
  const hint = hintOf(slot, text)
  const card = useKeptFocus(part.state)
  // All that there is on a card are its words: they stand beside its picture.
  const onlyWords = slot.kind === 'text'
  const words = <PartWords part={part} n={n} />
  const ways = (
    <div className={css.ways}>
      <Button kind={filled ? 'plain' : 'primary'} icon={filled ? Clapperboard : Video} onClick={onFilm}>
        {text(filled ? 'filming.again' : 'filming.title')}
      </Button>
      <Button icon={Images} onClick={onPick}>
        {text(filled ? 'story.repick' : 'filming.gallery')}
      </Button>
    </div>
  )
  return (
    <li
      ref={card}
      className={joined(css.card, filled && css.filled, out && css.out)}
      aria-label={text('story.scene', { n })}
    >
      <div className={css.head}>
        <span className={css.facts}>
          <strong>{n}</strong> · {out ? text('story.skipped') : format.spoken(toSeconds(slot.length))}
          {slot.child && <Baby size={18} className={css.child} aria-label={text('story.child')} role="img" />}
        </span>
        {out ? (
          <Button kind="quiet" icon={Undo2} onClick={() => editor.apply('partAdd', (film) => standIn(film, id, newId))}>
            {text('story.return')}
          </Button>
        ) : (
          <PartTools part={part} place={place} />
        )}
      </div>
      {!out && (
        <>
          <div className={css.what}>
            <PartPicture part={part} />
            {onlyWords ? words : filled ? ways : hint && <p className={css.hint}>{hint}</p>}
          </div>
          {filled && <PartTake part={part} />}
          {slot.note && !filled && (
            <p className={css.note}>
              <strong>{text('story.note')}:</strong> {slot.note}
            </p>
          )}
          {!onlyWords && words}
          <PartImport id={id} />
          {!onlyWords && !filled && ways}
        </>
      )}
    </li>
  )
}
