import { Fragment, type ReactNode } from 'react'
import type { CommandId } from '../../commands/commands'
import { useText } from '../../i18n/useText'
import { CommandButton } from './CommandButton'
import { CommandIcon } from './CommandIcon'
import css from './DeskTools.module.css'

const groups: readonly (readonly CommandId[])[] = [['split', 'delete'], ['caption']]

type Props = {
  /** The list of steps beside undo and redo: it belongs to another feature. */
  readonly history: ReactNode
}

/** The tools above the timeline of a desk, each with its word. What belongs to the selected thing is in the inspector. */
export function DeskTools({ history }: Props) {
  const text = useText()
  return (
    <div className={css.tools} role="toolbar" aria-label={text('editor.tools')}>
      <CommandIcon id="undo" />
      <CommandIcon id="redo" />
      {history}
      {groups.map((group) => (
        <Fragment key={group[0]}>
          <span className={css.line} />
          {group.map((id) => (
            <CommandButton key={id} id={id} />
          ))}
        </Fragment>
      ))}
      <span className={css.space} />
      <CommandIcon id="shortcuts" />
      <span className={css.line} />
      <CommandIcon id="zoomOut" />
      <CommandIcon id="zoomIn" />
    </div>
  )
}
