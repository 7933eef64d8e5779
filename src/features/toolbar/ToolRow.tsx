import { ChevronLeft, Ellipsis } from 'lucide-react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { subjectOf } from '../../project/subject'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { Menu } from '../../ui/Menu'
import { ToolButton } from '../../ui/ToolButton'
import { useOverflow } from '../../ui/useOverflow'
import { CommandMenuItem } from './CommandMenuItem'
import { CommandTool } from './CommandTool'
import { StoryTool } from './StoryTool'
import css from './ToolRow.module.css'
import { panelOf, toolsOf } from './toolsOf'

/** What can be done with what is selected; with nothing selected, what can be added. Slides where it is too long. */
export function ToolRow() {
  const text = useText()
  const { view, selection } = useStudio()
  const panel = useStore(view.store, (state) => state.panel)
  const many = useStore(selection.store, ({ targets }) => targets.length > 1)
  const target = useSelected()
  const subject = useFilm((film) => subjectOf(film, target))
  const { row, more } = toolsOf[many ? 'many' : subject]
  const overflow = useOverflow()
  return (
    <div className={css.tools} role="toolbar" aria-label={text('editor.tools')}>
      {target && (
        <IconButton
          icon={ChevronLeft}
          label={text('command.deselect')}
          className={css.back}
          onClick={() => selection.select(null)}
        />
      )}
      <div
        ref={overflow.ref}
        key={many ? 'many' : subject}
        className={joined(css.row, overflow.left && css.left, overflow.right && css.right)}
      >
        {!target && <StoryTool />}
        {row.map((id) => (
          <CommandTool key={id} id={id} active={panelOf[id] && panel === panelOf[id]} />
        ))}
        {more.length > 0 && (
          <Menu trigger={<ToolButton icon={Ellipsis} label={text('tool.more')} />}>
            {more.map((id) => (
              <CommandMenuItem key={id} id={id} />
            ))}
          </Menu>
        )}
      </div>
    </div>
  )
}
