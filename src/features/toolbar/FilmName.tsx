import { useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { longestName, rename } from '../../edits/film'
import { useText } from '../../i18n/useText'
import css from './FilmName.module.css'

/** The film's name; a tap makes it a field. Enter or leaving keeps it, Escape does not. */
export function FilmName() {
  const text = useText()
  const { editor } = useStudio()
  const name = useFilm((film) => film.name)
  const [typed, setTyped] = useState<string | null>(null)

  if (typed === null) {
    return (
      <h1 className={css.heading}>
        <button
          type="button"
          className={css.name}
          aria-label={`${text('edit.rename')}: ${name}`}
          title={text('edit.rename')}
          onClick={() => setTyped(name)}
        >
          <span className={css.words}>{name}</span>
        </button>
      </h1>
    )
  }
  const keep = () => {
    editor.apply('rename', (project) => rename(project, typed))
    setTyped(null)
  }
  return (
    <input
      className={css.field}
      aria-label={text('edit.rename')}
      value={typed}
      maxLength={longestName}
      autoComplete="off"
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: she asked for the field by tapping the name
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
