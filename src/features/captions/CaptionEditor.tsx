import type { Cue } from '../../project/project'
import css from './CaptionEditor.module.css'
import { CaptionField } from './CaptionField'
import { CaptionSize } from './CaptionSize'
import { CueList } from './CueList'

type Props = {
  readonly cue: Cue
  /** The field was asked for: the keyboard comes up with it. */
  readonly focused: boolean
  /** It has what it asked for: from now on a caption can be selected without being typed into. */
  readonly onFocused?: () => void
}

/** Everything about a caption: its words first, then its size, then the others to go on to. */
export function CaptionEditor({ cue, focused, onFocused }: Props) {
  return (
    <div className={css.editor}>
      <CaptionField key={cue.id} cue={cue} focused={focused} onFocused={onFocused} />
      <div className={css.more}>
        <CaptionSize />
        <CueList current={cue.id} />
      </div>
    </div>
  )
}
