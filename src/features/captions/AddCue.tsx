import { Plus } from 'lucide-react'
import { beginCaption } from '../../commands/beginCaption'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import type { Span } from '../../project/time'
import { Button } from '../../ui/Button'
import { freeMoment } from './freeMoment'

/** The next caption, where this one and those that follow it at once have ended. */
export function AddCue({ after }: { readonly after: Span }) {
  const text = useText()
  const studio = useStudio()
  const { cues, length } = layout(useFilm())
  const moment = freeMoment(cues, after.start, length)
  const add = () => {
    if (moment === null) return
    studio.playback.seek(moment)
    beginCaption(studio)
  }
  return (
    <Button icon={Plus} wide disabled={moment === null} onClick={add}>
      {text('caption.add')}
    </Button>
  )
}
