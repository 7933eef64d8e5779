import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setSpeed } from '../../edits/speed'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece, lengthOf, type PieceTarget } from '../../project/find'
import type { Project } from '../../project/project'
import { speedOf } from '../../project/source'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Slider } from '../../ui/Slider'
import css from './Inspector.module.css'
import { Section } from './Section'
import { speedStops, stopOf, usualSpeeds } from './speedStops'

/** How fast a clip or a sound goes, and how long that makes it. */
export function SpeedSection({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const speed = useFilm((film) => speedIn(film, target))
  const sounds = useFilm((film) => assetOfPiece(film, findPiece(film, target))?.audio !== undefined)
  if (speed === null) return null
  const named = (value: number) => text('speed.times', { n: format.number(value, 2) })
  const choose = (value: number) => editor.apply('speed', (film) => setSpeed(film, target, value))
  return (
    <Section panel="speed">
      <Slider
        label={text('command.speed')}
        value={stopOf(speed)}
        min={0}
        max={speedStops.length - 1}
        step={1}
        notches={usualSpeeds.map(stopOf)}
        format={() => named(speed)}
        onChange={(stop) =>
          editor.preview('speed', (film) => setSpeed(film, target, speedStops[stop] ?? 1), `speed ${target.id}`)
        }
        onCommit={editor.commit}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame four buttons like a form */}
      <div className={css.chips} role="group" aria-label={text('speed.usual')}>
        {usualSpeeds.map((value) => (
          <Chip key={value} active={value === speed} onClick={() => choose(value)}>
            {named(value)}
          </Chip>
        ))}
      </div>
      <p className={css.hint}>
        <SpedLength target={target} />
        {sounds && <> · {text('speed.pitch')}</>}
      </p>
      {speed !== 1 && <Button onClick={() => choose(1)}>{text('speed.normal')}</Button>}
    </Section>
  )
}

/** Follows the slider; while an edge is dragged, its length is told beside it. */
function SpedLength({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const length = useStore(editor.store, ({ project, draft }) =>
    lengthOf(draft?.label === 'speed' ? draft.project : project, target),
  )
  return length !== undefined && text('speed.length', { time: format.tenths(length) })
}

function speedIn(film: Project, target: PieceTarget): number | null {
  const piece = findPiece(film, target)
  return piece ? speedOf(piece) : null
}
