import { Fragment, type ReactNode } from 'react'
import type { CommandId } from '../../commands/commands'
import { useText } from '../../i18n/useText'
import { CommandIcon } from './CommandIcon'
import { CommandTool } from './CommandTool'
import css from './DeskTools.module.css'
import { FilmClock } from './FilmClock'
import { StoryTool } from './StoryTool'
import { ZoomSlider } from './ZoomSlider'

const groups: readonly (readonly CommandId[])[] = [
  ['split', 'trimStart', 'trimEnd', 'delete'],
  ['transition', 'speed', 'freeze'],
  ['voiceover', 'captions', 'title', 'stickers', 'marker'],
]

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
            <CommandTool key={id} id={id} compact className={css.tool} />
          ))}
        </Fragment>
      ))}
      <StoryTool className={css.tool} />
      <span className={css.space} />
      <FilmClock />
      <CommandIcon id="snapping" />
      <CommandIcon id="shortcuts" />
      <CommandIcon id="wholeFilm" />
      <CommandIcon id="zoomOut" />
      <ZoomSlider />
      <CommandIcon id="zoomIn" />
    </div>
  )
}
