import { joined } from './joined'
import css from './SampleField.module.css'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** What language is typed: `ky`. */
  readonly language: string
  /** It holds words of ours: greyed until they are changed, and taken as one so that typing replaces them. */
  readonly sample: boolean
  readonly onType: (text: string) => void
}

/** Words that are offered, and can be changed where they stand. */
export function SampleField({ label, placeholder, value, language, sample, onType }: Props) {
  return (
    <textarea
      className={joined(css.field, sample && css.sample)}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      lang={language}
      value={value}
      autoCapitalize="sentences"
      autoComplete="off"
      spellCheck={false}
      onFocus={({ currentTarget }) => {
        if (sample) currentTarget.select()
        currentTarget.scrollIntoView({ block: 'nearest' })
      }}
      // A press puts the caret where it was, after the focus came.
      onClick={(event) => sample && event.currentTarget.select()}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
