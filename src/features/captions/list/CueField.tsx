import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { commands } from '../../../commands/commands'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useTyping } from '../../../context/useTyping'
import { setCueText } from '../../../edits/captions'
import { useText } from '../../../i18n/useText'
import { hasEmoji } from '../../../project/emoji'
import type { Cue } from '../../../project/project'
import { WordsField } from '../../../ui/WordsField'
import { mergeWithNext, splitAt, stepCue, stepEdge } from './cueHands'

type Props = {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly cue: Cue
  /** The keyboard comes up with it. */
  readonly focused: boolean
  readonly onFocused: () => void
  readonly disabled?: boolean
  readonly beside?: ReactNode
}

/** The words of a caption, in the picture with every letter, and the keys of those who never leave the keyboard. */
export function CueField({ ref, cue, focused, onFocused, disabled = false, beside }: Props) {
  const text = useText()
  const studio = useStudio()
  const type = useTyping('caption', cue.id)

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const { key, altKey, shiftKey, ctrlKey, metaKey, currentTarget } = event
    const mod = ctrlKey || metaKey
    const act = actOf(`${mod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${key}`, currentTarget)
    if (!act) return
    event.preventDefault()
    act()
  }
  const actOf = (key: string, { selectionStart }: HTMLTextAreaElement): (() => void) | undefined =>
    ({
      Enter: () => stepCue(studio, cue.id, 1),
      'Mod+Enter': () => splitAt(studio, cue.id, selectionStart),
      'Mod+Shift+Enter': () => mergeWithNext(studio, cue.id),
      'Alt+ArrowUp': () => stepCue(studio, cue.id, -1),
      'Alt+ArrowDown': () => stepCue(studio, cue.id, 1),
      'Alt+ArrowLeft': () => commands.nudgeBack.run(studio),
      'Alt+ArrowRight': () => commands.nudgeForward.run(studio),
      'Alt+Shift+ArrowLeft': () => stepEdge(studio, cue.id, 'end', -1),
      'Alt+Shift+ArrowRight': () => stepEdge(studio, cue.id, 'end', 1),
    })[key]

  return (
    <WordsField
      {...(ref && { ref })}
      label={text('caption.text')}
      lettersLabel={text('caption.letters')}
      placeholder={text('caption.placeholder')}
      value={cue.text}
      language={useFilm((film) => film.language)}
      focused={focused}
      onFocused={onFocused}
      disabled={disabled}
      beside={beside}
      note={hasEmoji(cue.text) && text('title.emoji')}
      onType={(words) => type((film) => setCueText(film, cue.id, words))}
      onKeyDown={onKeyDown}
    />
  )
}
