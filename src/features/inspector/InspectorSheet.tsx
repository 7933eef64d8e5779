import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { Target } from '../../project/find'
import { isSeen, runs, type Subject, subjectOf } from '../../project/subject'
import type { HelpTopic } from '../../store/helpTopics'
import type { Panel } from '../../store/view'
import { Sheet } from '../../ui/Sheet'
import { BackgroundSection } from './BackgroundSection'
import css from './Inspector.module.css'
import { MarkerSection } from './MarkerSection'
import { PictureSection } from './picture/PictureSection'
import { ShapeSection } from './ShapeSection'
import { SoundSection } from './SoundSection'
import { SpeedSection } from './SpeedSection'
import { StickerSection } from './StickerSection'
import { TitleSection } from './TitleSection'
import { ZoneSection } from './ZoneSection'

const titles = {
  sound: 'command.volume',
  speed: 'command.speed',
  picture: 'command.fit',
  title: 'inspector.title',
  sticker: 'inspector.sticker',
  marker: 'inspector.marker',
  shape: 'shape.label',
} as const

/** What there is to read about it. */
const helpOf: Readonly<Partial<Record<keyof typeof titles, HelpTopic>>> = {
  sound: 'sound',
  speed: 'speed',
  picture: 'placing',
  title: 'titles',
  shape: 'shape',
}

type Mine = keyof typeof titles
const isMine = (panel: Panel | null): panel is Mine => panel !== null && panel in titles

/** In the hand: one thing at a time, from below, the film in sight above it. */
export function InspectorSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const panel = useStore(view.store, (state) => state.panel)
  const subject = useFilm((film) => subjectOf(film, target))
  const running = useFilm((film) => runs(film, target))
  const content = isMine(panel) ? contentOf(panel, target, subject, running) : null
  const typed = panel === 'title' || panel === 'marker'
  const topic = isMine(panel) ? helpOf[panel] : undefined
  return (
    <Sheet
      open={content !== null}
      onClose={() => view.open(null)}
      title={text(titles[isMine(panel) ? panel : 'shape'])}
      onHelp={topic && (() => view.openHelp(topic))}
      done={typed ? text('caption.done') : undefined}
    >
      {content}
    </Sheet>
  )
}

/** `null` where the panel has nothing to say of what is selected. */
function contentOf(panel: Mine, target: Target | null, subject: Subject, running: boolean): ReactNode {
  if (panel === 'shape') {
    return (
      <div className={css.sections}>
        <ShapeSection untitled />
        <ZoneSection />
        <BackgroundSection />
      </div>
    )
  }
  if (target?.kind === 'marker') return panel === 'marker' ? <MarkerSection key={target.id} id={target.id} /> : null
  if (target?.kind !== 'clip' && target?.kind !== 'item') return null
  if (panel === 'title' && subject === 'title' && target.kind === 'item') {
    return <TitleSection key={target.id} id={target.id} />
  }
  if (panel === 'sticker' && subject === 'sticker' && target.kind === 'item') return <StickerSection id={target.id} />
  if (panel === 'picture' && isSeen(subject)) return <PictureSection target={target} untitled />
  if (!running) return null
  if (panel === 'speed') return <SpeedSection key={target.id} target={target} />
  return panel === 'sound' ? <SoundSection key={target.id} target={target} /> : null
}
