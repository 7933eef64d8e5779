import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { Cue } from '../../project/project'
import css from './CaptionField.module.css'
import { kyrgyzLetters, typedLetter } from './typedLetter'
import { useTyping } from './useTyping'

type Props = { readonly cue: Cue; readonly focused: boolean; readonly onFocused?: (() => void) | undefined }

/** The words of a caption, and the three letters that many keyboards lack. */
export function CaptionField({ cue, focused, onFocused }: Props) {
  const text = useText()
  const id = useId()
  const { language } = useFilm()
  const field = useRef<HTMLTextAreaElement>(null)
  const type = useTyping(cue.id)

  const tell = useEffectEvent(() => onFocused?.())
  useEffect(() => {
    const { current } = field
    if (!focused || !current) return
    current.focus()
    current.setSelectionRange(current.value.length, current.value.length)
    tell()
  }, [focused])

  const insert = (letter: string) => {
    const { current } = field
    if (!current) return
    const { selectionStart, selectionEnd, value } = current
    current.setRangeText(typedLetter(value.slice(0, selectionStart), letter), selectionStart, selectionEnd, 'end')
    type(current.value)
  }
  return (
    <div className={css.field}>
      <label htmlFor={id} className="unseen">
        {text('caption.text')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={css.words}
        rows={2}
        lang={language}
        value={cue.text}
        placeholder={text('caption.placeholder')}
        autoCapitalize="sentences"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="enter"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame three keys like a form */}
      <div className={css.letters} role="group" aria-label={text('caption.letters')}>
        {kyrgyzLetters.map((letter) => (
          <button
            key={letter}
            type="button"
            lang="ky"
            className={css.letter}
            // The field keeps the focus, and the phone its keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insert(letter)}
          >
            {letter}
          </button>
        ))}
      </div>
    </div>
  )
}
