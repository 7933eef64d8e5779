import { useCallback, useRef, useSyncExternalStore } from 'react'
import { subscribeAll } from '../lib/subscribeAll'
import { findPiece, footageOf, type Target } from '../project/find'
import { footageAt } from '../project/keyframes'
import { momentOf } from '../project/momentOf'
import type { Footage } from '../project/project'
import type { Micros } from '../project/time'
import { shown } from '../store/editor'
import { useStudio } from './useApp'

type Seen = { readonly of: Footage; readonly at: Micros; readonly seen: Footage }

/**
 * What a piece shows, as it stands under the playhead: one that moves is another one in every frame. While the film plays
 * it is looked at, and nothing is drawn anew.
 */
export function useSeenFootage(target: Target): Footage | undefined {
  const { editor, playback } = useStudio()
  const { kind, id } = target
  const latest = useRef<Seen | null>(null)
  const subscribe = useCallback(
    (listener: () => void) => subscribeAll([playback, editor], listener),
    [editor, playback],
  )
  return useSyncExternalStore(subscribe, () => {
    const film = shown(editor.getState())
    const piece = { kind, id } as Target
    const of = footageOf(findPiece(film, piece))
    if (!of?.keys) return of
    const { time, playing } = playback.getState()
    const before = latest.current
    if (before?.of === of && playing) return before.seen
    const { at } = momentOf(film, piece, time)
    if (before?.of !== of || before.at !== at) latest.current = { of, at, seen: footageAt(of, at) }
    return latest.current?.seen
  })
}
