import { useCallback, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import type { LaneRef } from '../../project/find'
import { shown } from '../../store/editor'
import { type LanePiece, lanePieces } from './lanePieces'
import { useTimeline } from './timelineContext'

const never = () => () => {}

/**
 * A piece as it is at this moment of a drag, for the handles on it. Only what is selected is dragged, so only that is
 * looked up and drawn anew with every move. What is carried or trimmed waits in the page for the drop, as all others do:
 * where it has come to is painted.
 */
export function useLive(of: LanePiece, lane: LaneRef, selected: boolean): LanePiece {
  const { editor } = useStudio()
  const { lifting } = useTimeline()
  const { id } = of.piece
  const live = useCallback((): LanePiece => {
    if (!selected || lifting.trim.getState().trim || lifting.lifted.getState().lifted) return of
    const pieces = lanePieces(shown(editor.getState())).get(lane)
    return pieces?.find(({ piece }) => piece.id === id) ?? of
  }, [editor, lifting, of, id, lane, selected])
  return useSyncExternalStore(selected ? editor.subscribe : never, live)
}
