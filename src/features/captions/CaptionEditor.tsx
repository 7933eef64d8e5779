import { ListVideo } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import type { Cue } from '../../project/project'
import { Button } from '../../ui/Button'
import css from './CaptionEditor.module.css'
import { CueField } from './list/CueField'

type Props = {
  readonly cue: Cue
  /** The field was asked for: the keyboard comes up with it. */
  readonly focused: boolean
  /** It has what it asked for: from now on a caption can be selected without being typed into. */
  readonly onFocused: () => void
  /** How captions look: it belongs to another feature. */
  readonly look: ReactNode
}

/** At the right of a desk: the words of the selected caption, unless the list has them, and how it looks. */
export function CaptionEditor({ cue, focused, onFocused, look }: Props) {
  const text = useText()
  const { view } = useStudio()
  const listed = useStore(view.store, ({ side }) => side === 'captions')
  return (
    <div className={css.editor}>
      {!listed && <CueField key={cue.id} cue={cue} focused={focused} onFocused={onFocused} />}
      {look}
      {!listed && (
        <Button icon={ListVideo} wide onClick={() => view.open('captions')}>
          {text('caption.list')}
        </Button>
      )}
    </div>
  )
}
