import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import { joined } from './joined'
import { kyrgyzLetters, typedLetter } from './typedLetter'
import css from './WordsField.module.css'

type Props = {
  readonly ref?: Ref<HTMLTextAreaElement>
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
  /** Comes before what the field does with the key itself. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly disabled?: boolean
  /** Many lines: a whole script. It fills the room that it is given. */
  readonly large?: boolean
  /** Buttons that stand in one row with the letters. */
  readonly beside?: ReactNode
  /** What there is to say of what was typed. */
  readonly note?: ReactNode
}

/** Words that will be seen in the picture, and the three letters that many keyboards lack. */
export function WordsField(props: Props) {
  const { ref, label, lettersLabel, placeholder, value, language, focused = false, onFocused, onType } = props
  const { onKeyDown, disabled, large, beside, note } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement)

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
    <div className={joined(css.field, large && css.large)}>
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
        disabled={disabled}
        autoCapitalize="sentences"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="enter"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <div className={css.row}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame three keys like a form */}
        <div className={joined(css.letters, Boolean(beside) && css.narrow)} role="group" aria-label={lettersLabel}>
          {kyrgyzLetters.map((letter) => (
            <button
              key={letter}
              type="button"
              lang="ky"
              className={css.letter}
              disabled={disabled}
              // The field keeps the focus, and the phone its keyboard.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(letter)}
            >
              {letter}
            </button>
          ))}
        </div>
        {beside}
      </div>
      {note && (
        <p className={css.note} role="note">
          {note}
        </p>
      )}
    </div>
  )
}
