import { useFilm } from '../../../context/useFilm'
import { layout, type PlacedCue } from '../../../project/layout'

/** The captions of the film by their time, as it is on screen. */
export const useCues = (): readonly PlacedCue[] => layout(useFilm()).cues
