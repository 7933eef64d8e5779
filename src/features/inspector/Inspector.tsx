import { type ReactNode, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected, useSelectedCut } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { isSeen, runs, subjectOf } from '../../project/subject'
import { BackgroundSection } from './BackgroundSection'
import { Facts } from './Facts'
import css from './Inspector.module.css'
import { ManySection } from './ManySection'
import { MarkerSection } from './MarkerSection'
import { PieceActions } from './PieceActions'
import { PinSection } from './PinSection'
import { PictureSection } from './picture/PictureSection'
import { Section } from './Section'
import { ShapeSection } from './ShapeSection'
import { SoundSection } from './SoundSection'
import { SpeedSection } from './SpeedSection'
import { StickerSection } from './StickerSection'
import { TitleSection } from './TitleSection'
import { useAskedSection } from './useAskedSection'
import { ZoneSection } from './ZoneSection'

type Props = {
  /** What is there to say about the selected caption: it belongs to another feature. */
  readonly caption: ReactNode
  /** How the words of a caption or a title move, likewise. */
  readonly motion: ReactNode
  /** How the words of a title look, likewise. */
  readonly look: ReactNode
  /** The colours of a picture, likewise. */
  readonly grade: ReactNode
  /** How a picture moves, likewise. */
  readonly movement: ReactNode
  /** How one clip becomes the next, where a cut is selected, likewise. */
  readonly transition: ReactNode
}

/** On a desk: everything about what is selected, or, with nothing selected, about the film. */
export function Inspector(props: Props) {
  const text = useText()
  const target = useSelected()
  const subject = useFilm((film) => subjectOf(film, target))
  const many = useStore(useStudio().selection.store, ({ targets }) => targets.length > 1)
  const cut = useSelectedCut()
  const panel = useRef<HTMLElement>(null)
  useAskedSection(panel)
  return (
    <aside ref={panel} className={css.inspector} aria-label={text('inspector.label')}>
      {many ? (
        <ManySection />
      ) : (
        <>
          <h2 className={css.title}>{text(cut ? 'transition.title' : `inspector.${subject}`)}</h2>
          <Subject {...props} />
        </>
      )}
    </aside>
  )
}

/** The sections that there are for what is selected, the most wanted first. */
function Subject({ caption, motion, look, grade, movement, transition }: Props) {
  const text = useText()
  const cut = useSelectedCut()
  const target = useSelected()
  const subject = useFilm((film) => subjectOf(film, target))
  const running = useFilm((film) => runs(film, target))
  if (cut) return <Section panel="transition">{transition}</Section>
  if (!target) {
    return (
      <>
        <ShapeSection />
        <ZoneSection />
        <BackgroundSection />
        <p className={css.hint}>{text('inspector.hint')}</p>
      </>
    )
  }
  const moving = (
    <Section panel="motion" title={text('command.motion')}>
      {motion}
    </Section>
  )
  if (target.kind === 'cue') {
    return (
      <>
        {caption}
        {moving}
      </>
    )
  }
  if (target.kind === 'marker') return <MarkerSection key={target.id} id={target.id} />
  return (
    <>
      {subject === 'title' && target.kind === 'item' && <TitleSection key={target.id} id={target.id} />}
      {subject === 'title' && look}
      {subject === 'sticker' && target.kind === 'item' && <StickerSection id={target.id} />}
      {(subject === 'title' || subject === 'sticker') && moving}
      {isSeen(subject) && <PictureSection target={target} />}
      {isSeen(subject) && (
        <Section panel="grade" title={text('command.grade')}>
          {grade}
        </Section>
      )}
      {isSeen(subject) && (
        <Section panel="movement" title={text('command.movement')}>
          {movement}
        </Section>
      )}
      {running && <SpeedSection key={`speed ${target.id}`} target={target} />}
      {running && <SoundSection key={`sound ${target.id}`} target={target} />}
      {target.kind === 'item' && <PinSection target={target} />}
      <PieceActions subject={subject} />
      <Facts target={target} />
    </>
  )
}
