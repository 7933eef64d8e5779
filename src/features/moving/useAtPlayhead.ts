import { useCallback, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import { type Moment, momentOf } from '../../project/momentOf'
import type { Footage } from '../../project/project'
import { shown } from '../../store/editor'

/**
 * Something of a picture at the playhead, asked at every frame and drawn when it is another: a value, or what lies in the
 * project. `null` where there is no picture.
 */
export function useAtPlayhead<Value>(
  target: PieceTarget,
  ask: (footage: Footage, moment: Moment) => Value | null,
): Value | null {
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
    const film = shown(editor.getState())
    const footage = footageOf(findPiece(film, target))
    return footage ? ask(footage, momentOf(film, target, playback.getState().time)) : null
  })
}
