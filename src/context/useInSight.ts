import { useEffect } from 'react'
import { placeOf } from '../project/find'
import { contains, type Micros, nearestFrame, spanLength } from '../project/time'
import { shown } from '../store/editor'
import { useStudio } from './useApp'
import { useSelected } from './useFilm'

/**
 * While a sheet is open that speaks of the selected thing, that thing is seen in the picture above it: the playhead
 * comes to its middle, where it has come in and does not go yet, unless it stands on it already.
 */
export function useInSight(open: boolean): void {
  const { editor, playback } = useStudio()
  const target = useSelected()
  useEffect(() => {
    const film = shown(editor.getState())
    const span = open && target ? placeOf(film, target) : undefined
    if (!span || contains(span, playback.getState().time)) return
    playback.pause()
    playback.seek(nearestFrame((span.start + spanLength(span) / 2) as Micros, film.frameRate))
  }, [open, target, editor, playback])
}
