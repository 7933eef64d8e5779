import { Fragment, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { CommandId } from '../../commands/commands'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { CommandButton } from './CommandButton'
import { CommandIcon } from './CommandIcon'
import { CommandSwitch } from './CommandSwitch'
import css from './DeskTools.module.css'

const groups: readonly (readonly CommandId[])[] = [['split', 'delete'], ['caption']]

type Props = {
  /** The list of steps beside undo and redo: it belongs to another feature. */
  readonly history: ReactNode
}

/** The tools above the timeline of a desk, each with its word. What belongs to the selected thing is in the inspector. */
export function DeskTools({ history }: Props) {
  const text = useText()
  const snapping = useStore(useStudio().view.store, (state) => state.snapping)
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
      <CommandSwitch id="snapping" on={snapping} />
      <CommandIcon id="shortcuts" />
      <span className={css.line} />
      <CommandIcon id="zoomOut" />
      <CommandIcon id="zoomIn" />
    </div>
  )
}
