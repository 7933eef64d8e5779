import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import { subscribeAll } from '../../lib/subscribeAll'
import { sameTarget } from '../../project/find'
import { shown } from '../../store/editor'
import { type HeldTarget, heldAt } from './heldAt'

const none: readonly HeldTarget[] = []

/** What is in the picture now that hands may move. Asked at every frame, drawn when they are others. */
export function useHeld(): readonly HeldTarget[] {
  const { editor, playback } = useStudio()
  const latest = useRef(none)
  const subscribe = useCallback(
    (listener: () => void) => subscribeAll([playback, editor], listener),
    [editor, playback],
  )
  return useSyncExternalStore(subscribe, () => {
    const now = heldAt(shown(editor.getState()), playback.getState().time)
    const before = latest.current
    const same = now.length === before.length && now.every((each, index) => sameTarget(each, before[index] ?? null))
    if (!same) latest.current = now
    return latest.current
  })
}
