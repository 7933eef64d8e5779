import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFont } from '../../context/useFont'
import { useSeenFootage } from '../../context/useSeenFootage'
import { isAlike } from '../../lib/canonical'
import { textOf } from '../../project/textOf'
import type { TextPlace } from '../../render/textBox'
import type { HeldTarget } from './heldAt'
import { placeOfHeld } from './placeOfHeld'

/** Where something stands under the playhead; `null` for what shows nothing, and for words until they can be measured. */
export function usePlaceOfHeld(target: HeldTarget): TextPlace | null {
  const { playback } = useStudio()
  // Drawn anew whenever it stands otherwise.
  useSeenFootage(target)
  const family = useFilm((film) => textOf(film, target)?.style.font)
  const font = useFont(family ?? '')
  const measured = family === undefined || font !== 'loading'
  return useFilm((film) => (measured ? placeOfHeld(film, target, playback.getState().time) : null), isAlike)
}
