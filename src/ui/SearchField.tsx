import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from './IconButton'
import css from './SearchField.module.css'

type Props = {
  /** What is searched for; also what screen readers say. */
  readonly label: string
  readonly clear: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows a list with every letter. */
export function SearchField({ label, clear, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const empty = () => {
    onChange('')
    input.current?.focus()
  }
  return (
    <label className={css.box}>
      <Search aria-hidden size={20} strokeWidth={1.9} className={css.sign} />
      <input
        ref={input}
        type="search"
        className={css.input}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value && <IconButton icon={X} label={clear} onClick={empty} />}
    </label>
  )
}
