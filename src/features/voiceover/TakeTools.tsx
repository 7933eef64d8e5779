import { Play, RotateCcw } from 'lucide-react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import type { Voiceover } from './createVoiceover'
import css from './TakeTools.module.css'

type Props = { readonly voiceover: Voiceover; readonly disabled: boolean }

/** Hears the last take with the film, or records it again in its place. */
export function TakeTools({ voiceover, disabled }: Props) {
  const text = useText()
  return (
    <div className={css.tools}>
      <Button icon={Play} disabled={disabled} onClick={voiceover.hearTake}>
        {text('caption.hear')}
      </Button>
      <Button icon={RotateCcw} disabled={disabled} onClick={voiceover.again}>
        {text('voiceover.again')}
      </Button>
    </div>
  )
}
