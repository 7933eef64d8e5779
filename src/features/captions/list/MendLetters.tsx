import { SpellCheck } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { rewordCues } from '../../../edits/captionsWords'
import { useText } from '../../../i18n/useText'
import type { Cue } from '../../../project/project'
import { fixLetters } from '../../../subtitles/fixLetters'
import { Chip } from '../../../ui/Chip'
import { mendedLetters } from './mendedLetters'

/** Offers itself where letters of another alphabet stand for Kyrgyz ones. */
export function MendLetters({ cue }: { readonly cue: Cue }) {
  const text = useText()
  const { editor } = useStudio()
  const isKyrgyz = useFilm(({ language }) => language === 'ky')
  const count = isKyrgyz ? mendedLetters(cue.text) : 0
  if (count === 0) return null
  const mend = () => {
    editor.commit()
    editor.apply('captionLetters', (film) => rewordCues(film, { ids: new Set([cue.id]), change: fixLetters }))
  }
  return (
    <Chip icon={SpellCheck} active onPointerDown={(event) => event.preventDefault()} onClick={mend}>
      {text('caption.mendCount', { count })}
    </Chip>
  )
}
