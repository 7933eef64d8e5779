import type { ReactNode } from 'react'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findClip, type Target } from '../../project/find'
import { Facts } from './Facts'
import { FitSection } from './FitSection'
import css from './Inspector.module.css'
import { ShapeSection } from './ShapeSection'
import { SoundSection } from './SoundSection'

type Props = {
  /** What is there to say about the selected caption: it belongs to another feature. */
  readonly caption: ReactNode
}

/** On a desk: everything about what is selected, or, with nothing selected, about the film. */
export function Inspector({ caption }: Props) {
  const text = useText()
  const project = useFilm()
  const target = useSelected()
  const clip = target?.kind === 'clip' ? findClip(project, target.id) : undefined
  const photo = assetOfPiece(project, clip)?.kind === 'image'
  const titles = {
    clip: photo ? 'inspector.photo' : 'inspector.clip',
    item: 'inspector.sound',
    marker: 'inspector.film',
    cue: 'command.caption',
    film: 'inspector.film',
  } as const
  return (
    <aside className={css.inspector} aria-label={text('inspector.label')}>
      <h2 className={css.title}>{text(titles[target?.kind ?? 'film'])}</h2>
      {target ? <Selected target={target} caption={caption} /> : <ShapeSection />}
      {!target && <p className={css.hint}>{text('inspector.hint')}</p>}
    </aside>
  )
}

function Selected({ target, caption }: { readonly target: Target } & Props) {
  if (target.kind === 'cue') return caption
  if (target.kind === 'marker') return null
  return (
    <>
      {target.kind === 'clip' && <FitSection id={target.id} />}
      <SoundSection key={target.id} target={target} />
      <Facts target={target} />
    </>
  )
}
