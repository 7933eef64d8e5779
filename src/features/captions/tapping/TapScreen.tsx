import { useEffect, useState } from 'react'
import { useStudio } from '../../../context/useApp'
import { layout } from '../../../project/layout'
import { shown } from '../../../store/editor'
import { createTapping } from './createTapping'
import { linesOf } from './linesOf'
import { TapDesk } from './TapDesk'

/** The film plays, and each line begins with a press. */
export function TapScreen({ wide }: { readonly wide: boolean }) {
  const studio = useStudio()
  const { captioning, editor, selection, view } = studio
  const [tapping] = useState(() => {
    const { target } = selection.getState()
    const { cues } = layout(shown(editor.getState()))
    const chosen = target?.kind === 'cue' ? target.id : undefined
    return createTapping(studio, linesOf(cues, captioning.getState().untimed, chosen))
  })
  useEffect(() => {
    selection.select(null)
    const stop = tapping.store.subscribe(({ phase, begun }) => {
      if (phase !== 'over') return
      const [next, last] = [tapping.lines[begun], tapping.lines.at(-1)]
      const isScript = captioning.getState().untimed !== null
      captioning.setUntimed(isScript && next && last ? [next.cue.id, last.cue.id] : null)
      if (begun > 0) captioning.say({ what: 'tapped', count: begun })
      if (view.getState().panel === 'captionTapping') view.open('captions')
    })
    const close = tapping.open()
    return () => {
      close()
      stop()
    }
  }, [tapping, captioning, selection, view])
  return <TapDesk tapping={tapping} wide={wide} />
}
