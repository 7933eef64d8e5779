import { SpellCheck } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { rewordCues } from '../../../edits/captionsWords'
import { useText } from '../../../i18n/useText'
import { fixLetters } from '../../../subtitles/fixLetters'
import { MenuItem } from '../../../ui/MenuItem'
import { mendedLetters } from './mendedLetters'
import { useCues } from './useCues'

/** Mends the letters of all captions, and says how many there were. */
export function MendAll() {
  const text = useText()
  const { captioning, editor } = useStudio()
  const cues = useCues()
  const isKyrgyz = useFilm(({ language }) => language === 'ky')
  if (!isKyrgyz) return null
  const mend = () => {
    const count = cues.reduce((sum, { cue }) => sum + mendedLetters(cue.text), 0)
    const ids = new Set(cues.map(({ cue }) => cue.id))
    editor.commit()
    editor.apply('captionLetters', (film) => rewordCues(film, { ids, change: fixLetters }))
    captioning.say({ what: count > 0 ? 'mended' : 'clean', count })
  }
  return <MenuItem icon={SpellCheck} label={text('caption.mend')} onSelect={mend} />
}
