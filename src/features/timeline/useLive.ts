import { useCallback, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import { type LaneRef, laneOf } from '../../project/find'
import { shown } from '../../store/editor'
import { type LanePiece, lanePieces } from './lanePieces'
import { useTimeline } from './timelineContext'

const never = () => () => {}

/**
 * A piece as it is at this moment of a drag, and the lane that it has come to. Only what is selected is dragged, so only
 * that is looked up and drawn anew with every move; all others wait for the drop, and so does a piece whose edge it is.
 */
export function useLive(of: LanePiece, lane: LaneRef, selected: boolean): { of: LanePiece; lane: LaneRef } {
  const { editor } = useStudio()
  const { lifting } = useTimeline()
  const { id } = of.piece
  const where = useCallback((): LaneRef => {
    if (!selected || of.kind === 'clip' || of.kind === 'cue') return lane
    return laneOf(shown(editor.getState()), of.piece.id)?.id ?? lane
  }, [editor, of, lane, selected])
  const what = useCallback((): LanePiece => {
    if (!selected || lifting.trim.getState().trim) return of
    const live = lanePieces(shown(editor.getState())).get(where())
    return live?.find(({ piece }) => piece.id === id) ?? of
  }, [editor, lifting, of, id, where, selected])
  const follow = selected ? editor.subscribe : never
  return { of: useSyncExternalStore(follow, what), lane: useSyncExternalStore(follow, where) }
}
