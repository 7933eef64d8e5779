import { Volume2, VolumeX } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { asRecorded, setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOf, findPiece, footageOf, type PieceTarget } from '../../project/find'
import { Button } from '../../ui/Button'
import { Slider } from '../../ui/Slider'
import css from './Inspector.module.css'

/** How loud a clip or a sound is. */
export function SoundSection({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const project = useFilm()
  const footage = footageOf(findPiece(project, target))
  if (!footage) return null
  const { audio, kind } = assetOf(project, footage.asset)
  if (!audio) return kind === 'image' ? null : <p className={css.hint}>{text('inspector.silent')}</p>

  const { volume, muted } = footage.sound ?? asRecorded
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
