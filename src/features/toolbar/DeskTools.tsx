import { Ellipsis } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { CommandId } from '../../commands/commands'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { Menu } from '../../ui/Menu'
import { CommandIcon } from './CommandIcon'
import { CommandMenuItem } from './CommandMenuItem'
import { CommandTool } from './CommandTool'
import css from './DeskTools.module.css'
import { StoryTool } from './StoryTool'
import { ZoomSlider } from './ZoomSlider'

const groups: readonly (readonly CommandId[])[] = [
  ['split', 'trimStart', 'trimEnd', 'delete'],
  ['transition', 'speed', 'freeze'],
  ['voiceover', 'captions', 'title', 'stickers', 'marker'],
]

/** Go into a menu where there is no room for all; the slider of the zoom has its two buttons beside it. */
const folded: readonly CommandId[] = ['freeze', 'shortcuts', 'wholeFilm']

type Props = {
  /** The list of steps beside undo and redo: it belongs to another feature. */
  readonly history: ReactNode
}

/** The tools above the timeline of a desk, each with its word as long as there is room for words. */
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
            <CommandTool key={id} id={id} compact className={joined(css.tool, folded.includes(id) && css.foldable)} />
          ))}
        </Fragment>
      ))}
      <StoryTool className={joined(css.tool, css.story)} />
      <span className={css.space} />
      <CommandIcon id="snapping" />
      <span className={css.foldable}>
        <CommandIcon id="shortcuts" />
        <CommandIcon id="wholeFilm" />
      </span>
      <span className={css.more}>
        <Menu trigger={<IconButton icon={Ellipsis} label={text('tool.more')} />}>
          {folded.map((id) => (
            <CommandMenuItem key={id} id={id} />
          ))}
        </Menu>
      </span>
      <CommandIcon id="zoomOut" />
      <span className={css.foldable}>
        <ZoomSlider />
      </span>
      <CommandIcon id="zoomIn" />
    </div>
  )
}
