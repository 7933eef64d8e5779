import { ChevronLeft, PencilLine, Proportions } from 'lucide-react'
import { useStore } from 'zustand'
import { commands } from '../../commands/commands'
import { useStudio } from '../../context/useApp'
import { useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { ToolButton } from '../../ui/ToolButton'
import { CommandTool } from './CommandTool'
import { MuteTool } from './MuteTool'
import css from './ToolRow.module.css'

type Props = {
  /** Asks for files. */
  readonly onAdd: () => void
}

/** What can be done with what is selected; with nothing selected, what can be added. Slides where it is too long. */
export function ToolRow({ onAdd }: Props) {
  const text = useText()
  const { view, selection } = useStudio()
  const panel = useStore(view.store, (state) => state.panel)
  const kind = useSelected()?.kind
  return (
    <div className={joined(css.row, !kind && css.calm)} role="toolbar" aria-label={text('editor.tools')} key={kind}>
      {!kind && (
        <>
          <ToolButton icon={commands.files.icon} label={text('command.files')} onClick={onAdd} />
          <CommandTool id="caption" active={panel === 'caption'} />
          <CommandTool id="split" />
          <ToolButton
            icon={Proportions}
            label={text('shape.label')}
            active={panel === 'shape'}
            onClick={() => view.open('shape')}
          />
          <CommandTool id="history" active={panel === 'history'} />
          <CommandTool id="shortcuts" />
        </>
      )}
      {kind && (
        <IconButton
          icon={ChevronLeft}
          label={text('command.deselect')}
          className={css.back}
          onClick={() => selection.select(null)}
        />
      )}
      {kind === 'cue' && (
        <ToolButton
          icon={PencilLine}
          label={text('action.edit')}
          active={panel === 'caption'}
          onClick={() => view.open('caption')}
        />
      )}
      {kind && kind !== 'cue' && <CommandTool id="split" />}
      {kind && <CommandTool id="delete" />}
      {kind && kind !== 'cue' && (
        <>
          <CommandTool id="volume" active={panel === 'sound'} />
          <MuteTool />
        </>
      )}
      {kind === 'clip' && <CommandTool id="fit" active={panel === 'picture'} />}
      {kind && <CommandTool id="caption" active={panel === 'caption' && kind !== 'cue'} />}
    </div>
  )
}
