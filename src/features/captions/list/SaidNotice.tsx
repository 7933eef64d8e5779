import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { IconButton } from '../../../ui/IconButton'
import css from './SaidNotice.module.css'

/** Says what was just done to many captions, until it is sent away or something else is done. */
export function SaidNotice() {
  const text = useText()
  const { captioning, editor } = useStudio()
  const said = useStore(captioning.store, (state) => state.said)
  // The next change, or taking this one back, makes it untrue.
  useEffect(() => (said ? editor.subscribe(() => captioning.say(null)) : undefined), [said, editor, captioning])
  return (
    <div role="status">
      {said && (
        <p className={css.said}>
          <span className={css.words}>
            {text(`captionSaid.${said.what}`, { count: said.count, left: said.left ?? 0 })}
          </span>
          <IconButton icon={X} label={text('action.close')} onClick={() => captioning.say(null)} />
        </p>
      )}
    </div>
  )
}
