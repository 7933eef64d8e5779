import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useSeenFootage } from '../../context/useSeenFootage'
import { isAlike } from '../../lib/canonical'
import type { Target } from '../../project/find'
import { placeOfPicture } from '../../render/placeOfPicture'
import type { TextPlace } from '../../render/textBox'

/** Where a picture stands under the playhead; `null` for what shows none. */
export function usePlaceOfPicture(target: Target): TextPlace | null {
  const { playback } = useStudio()
  // Drawn anew whenever it stands otherwise.
  useSeenFootage(target)
  return useFilm((film) => placeOfPicture(film, target, playback.getState().time), isAlike)
}
