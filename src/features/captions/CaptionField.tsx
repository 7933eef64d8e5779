import { useFilm } from '../../context/useFilm'
import { useTyping } from '../../context/useTyping'
import { setCueText } from '../../edits/captions'
import { useText } from '../../i18n/useText'
import type { Cue } from '../../project/project'
import { WordsField } from '../../ui/WordsField'

type Props = { readonly cue: Cue; readonly focused: boolean; readonly onFocused?: (() => void) | undefined }

/** The words of a caption. */
export function CaptionField({ cue, focused, onFocused }: Props) {
  const text = useText()
  const type = useTyping('caption', cue.id)
  return (
    <WordsField
      label={text('caption.text')}
      lettersLabel={text('caption.letters')}
      placeholder={text('caption.placeholder')}
      value={cue.text}
      language={useFilm((film) => film.language)}
      focused={focused}
      onFocused={onFocused}
      onType={(words) => type((film) => setCueText(film, cue.id, words))}
    />
  )
}
