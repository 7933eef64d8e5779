import { Volume2, VolumeX } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { asRecorded, setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOf, findPiece, type Target } from '../../project/find'
import { Button } from '../../ui/Button'
import { Slider } from '../../ui/Slider'
import css from './Inspector.module.css'

/** How loud a clip or a sound is. */
export function SoundSection({ target }: { readonly target: Exclude<Target, { readonly kind: 'cue' }> }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const project = useFilm()
  const piece = findPiece(project, target)
  if (!piece) return null
  const { audio, kind } = assetOf(project, piece.asset)
  if (!audio) return kind === 'image' ? null : <p className={css.hint}>{text('inspector.silent')}</p>

  const { volume, muted } = piece.sound ?? asRecorded
  return (
    <div className={css.section}>
      <Slider
        label={text('command.volume')}
        value={volume}
        min={0}
        max={2}
        step={0.05}
        disabled={muted}
        format={format.percent}
        onChange={(next) =>
          editor.preview('sound', (film) => setSound(film, target, { volume: next }), `volume ${target.id}`)
        }
        onCommit={editor.commit}
      />
      <Button
        icon={muted ? Volume2 : VolumeX}
        onClick={() => editor.apply('sound', (film) => setSound(film, target, { muted: !muted }))}
      >
        {text(muted ? 'command.unmute' : 'command.mute')}
      </Button>
    </div>
  )
}
