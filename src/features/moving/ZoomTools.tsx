import { Trash2 } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { removeZoom, setZoomStrength } from '../../edits/camera'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { zoomAt, zoomLimits } from '../../project/camera'
import type { PieceTarget } from '../../project/find'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Slider } from '../../ui/Slider'
import css from './MovePanel.module.css'
import { useAtPlayhead } from './useAtPlayhead'

/** Nearer from here on, and farther again; how near, while that is under way. */
export function ZoomTools({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const { editor, playback } = useStudio()
  const command = useCommand('zoomHere')
  const strength = useAtPlayhead(target, ({ zooms = [] }, { at, near }) => zoomAt(zooms, at + near)?.strength ?? null)
  const now = () => playback.getState().time
  return (
    <div className={css.part}>
      <p className={css.label}>{text('movement.zoom')}</p>
      <div className={css.zoom}>
        <Button icon={command.icon} disabled={!command.enabled} onClick={command.run}>
          {text(command.text)}
        </Button>
        <IconButton
          icon={Trash2}
          label={text('movement.zoomRemove')}
          disabled={strength === null}
          onClick={() => editor.apply('zoom', (film) => removeZoom(film, target, now()))}
        />
      </div>
      <Slider
        label={text('movement.strength')}
        value={strength ?? zoomLimits.usual}
        min={zoomLimits.least}
        max={zoomLimits.most}
        step={0.1}
        disabled={strength === null}
        format={(times) => text('movement.times', { n: format.number(times, 1) })}
        onChange={(times) =>
          editor.preview('zoom', (film) => setZoomStrength(film, target, now(), times), `zoom ${target.id}`)
        }
        onCommit={editor.commit}
      />
    </div>
  )
}
