import { Volume2, VolumeX } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { asRecorded, setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece, footageOf, type PieceTarget } from '../../project/find'
import { Button } from '../../ui/Button'
import { Slider } from '../../ui/Slider'
import { FadeSlider } from './FadeSlider'
import css from './Inspector.module.css'
import { Section } from './Section'
import { SoundWave } from './SoundWave'

/** How loud a clip or a sound is, and how it comes and goes. */
export function SoundSection({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const sound = useFilm((film) => footageOf(findPiece(film, target))?.sound) ?? asRecorded
  const audible = useFilm((film) => assetOfPiece(film, findPiece(film, target))?.audio !== undefined)
  if (!audible) return <p className={css.hint}>{text('inspector.silent')}</p>

  const { volume, muted, fadeIn = 0, fadeOut = 0 } = sound
  return (
    <Section panel="sound">
      <SoundWave target={target} />
      <Slider
        label={text('command.volume')}
        value={volume}
        min={0}
        max={2}
        step={0.05}
        notches={[1]}
        disabled={muted}
        format={format.percent}
        onChange={(next) =>
          editor.preview('sound', (film) => setSound(film, target, { volume: next }), `volume ${target.id}`)
        }
        onCommit={editor.commit}
      />
      <FadeSlider edge="fadeIn" value={fadeIn} target={target} disabled={muted} />
      <FadeSlider edge="fadeOut" value={fadeOut} target={target} disabled={muted} />
      <Button
        icon={muted ? Volume2 : VolumeX}
        onClick={() => editor.apply('sound', (film) => setSound(film, target, { muted: !muted }))}
      >
        {text(muted ? 'command.unmute' : 'command.mute')}
      </Button>
    </Section>
  )
}
