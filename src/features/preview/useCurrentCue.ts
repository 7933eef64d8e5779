import { useCallback, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import { layout } from '../../project/layout'
import type { Cue } from '../../project/project'
import { contains } from '../../project/time'
import { shown } from '../../store/editor'

/** The caption in the picture now. Asked at every frame, drawn when it is another one. */
export function useCurrentCue(): Cue | null {
  const { editor, playback } = useStudio()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = [playback.subscribe(listener), editor.subscribe(listener)]
      return () => {
        for (const each of stop) each()
      }
    },
    [editor, playback],
  )
  return useSyncExternalStore(subscribe, () => {
    const { time } = playback.getState()
    return layout(shown(editor.getState())).cues.find(({ span }) => contains(span, time))?.cue ?? null
  })
}
