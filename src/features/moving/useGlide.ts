import { useStudio } from '../../context/useApp'
import { setGlide } from '../../edits/camera'
import type { GlideWay } from '../../project/camera'
import { type PieceTarget, placeOf } from '../../project/find'
import type { Micros } from '../../project/time'
import { shown } from '../../store/editor'

/** So much of a slow way is shown at once: a photo's usual length. */
const longestShown = 5_000_000

/** Lets a picture glide, and plays that in the film itself. */
export function useGlide(target: PieceTarget) {
  const { editor, playback } = useStudio()
  return (way: GlideWay | null) => {
    const { time } = playback.getState()
    editor.apply('glide', (film) => setGlide(film, target, way))
    const span = placeOf(shown(editor.getState()), target)
    if (!way || !span) return playback.pause()
    const end = Math.min(span.end, span.start + longestShown) as Micros
    const inside = span.start <= time && time < span.end
    playback.playRange({ start: span.start, end, rest: inside ? time : span.start })
  }
}
