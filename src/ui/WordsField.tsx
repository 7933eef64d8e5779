import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { kyrgyzLetters, typedLetter } from './typedLetter'
import css from './WordsField.module.css'

type Props = {
  readonly label: string
  /** What screen readers call the row of letters. */
  readonly lettersLabel: string
  readonly placeholder: string
  readonly value: string
  /** What language is typed: `ky`. */
  readonly language: string
  /** The field was asked for: the keyboard comes up with it. */
  readonly focused?: boolean
  readonly onFocused?: (() => void) | undefined
  readonly onType: (text: string) => void
}

/** Words that will be seen in the picture, and the three letters that many keyboards lack. */
export function WordsField(props: Props) {
  const { label, lettersLabel, placeholder, value, language, focused = false, onFocused, onType } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)

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
    const { selectionStart, selectionEnd, value: typed } = current
    current.setRangeText(typedLetter(typed.slice(0, selectionStart), letter), selectionStart, selectionEnd, 'end')
    onType(current.value)
  }
  return (
    <div className={css.field}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={css.words}
        rows={2}
        lang={language}
        value={value}
        placeholder={placeholder}
        autoCapitalize="sentences"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="enter"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame three keys like a form */}
      <div className={css.letters} role="group" aria-label={lettersLabel}>
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
