import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setSpeed } from '../../edits/speed'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece, type PieceTarget, placeOf } from '../../project/find'
import { speedOf } from '../../project/source'
import { spanLength } from '../../project/time'
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
  const project = useFilm()
  const piece = findPiece(project, target)
  const span = placeOf(project, target)
  if (!piece || !span) return null
  const speed = speedOf(piece)
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
        {text('speed.length', { time: format.tenths(spanLength(span)) })}
        {assetOfPiece(project, piece)?.audio && <> · {text('speed.pitch')}</>}
      </p>
      {speed !== 1 && <Button onClick={() => choose(1)}>{text('speed.normal')}</Button>}
    </Section>
  )
}
