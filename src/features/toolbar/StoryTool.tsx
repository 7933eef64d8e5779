import { ListVideo } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { ToolButton } from '../../ui/ToolButton'

/** Back to what the film tells, part by part; only a film that was begun with a template has that. */
export function StoryTool({ className }: { readonly className?: string | undefined }) {
  const text = useText()
  const { playback, view } = useStudio()
  const told = useFilm(({ story }) => story !== undefined)
  if (!told) return null
  const open = () => {
    playback.pause()
    view.open('story')
  }
  const name = text('command.story')
  return <ToolButton icon={ListVideo} label={name} title={name} className={className} onClick={open} />
}
