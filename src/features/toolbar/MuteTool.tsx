import { Volume2 } from 'lucide-react'
import { useCommand } from '../../context/useCommand'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { findPiece, footageOf } from '../../project/find'
import { ToolButton } from '../../ui/ToolButton'

/** Mutes, and says so for as long as it is mute. */
export function MuteTool({ compact = false }: { readonly compact?: boolean }) {
  const text = useText()
  const project = useFilm()
  const target = useSelected()
  const { icon, enabled, run } = useCommand('mute')
  const piece = target ? findPiece(project, target) : undefined
  const muted = footageOf(piece)?.sound?.muted === true
  return (
    <ToolButton
      icon={muted ? Volume2 : icon}
      label={text(muted ? 'command.unmute' : 'command.mute')}
      compact={compact}
      disabled={!enabled}
      onClick={run}
    />
  )
}
