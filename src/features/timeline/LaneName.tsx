import { useState } from 'react'
import { useStudio } from '../../context/useApp'
import { setLane } from '../../edits/lanes'
import { useText } from '../../i18n/useText'
import type { LaneRow } from '../../project/laneRows'
import css from './LaneHead.module.css'

type Props = { readonly row: LaneRow; readonly name: string }

/** The lane's name: a double click or F2 makes it a field. Enter or leaving keeps it, Escape does not. */
export function LaneName({ row: { lane, settings }, name }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const [typed, setTyped] = useState<string | null>(null)
  const begin = () => setTyped(settings.name ?? name)

  if (typed === null) {
    return (
      <button
        type="button"
        className={css.name}
        title={name}
        aria-label={`${text('edit.rename')}: ${name}`}
        onDoubleClick={begin}
        // A keyboard presses it with Enter, a finger or a mouse taps twice.
        onClick={({ detail }) => detail === 0 && begin()}
        onKeyDown={({ key }) => key === 'F2' && begin()}
      >
        {name}
      </button>
    )
  }
  const keep = () => {
    const plain = typed === name && settings.name === undefined
    if (!plain) editor.apply('lane', (project) => setLane(project, lane, { name: typed }))
    setTyped(null)
  }
  return (
    <input
      className={css.field}
      aria-label={text('lane.name')}
      value={typed}
      maxLength={60}
      autoComplete="off"
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: she asked for the field by pressing the name
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
