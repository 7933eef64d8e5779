import { companions } from '../project/companions'
import type { Target } from '../project/find'
import { layout } from '../project/layout'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'

// What commands ask before they offer themselves. Buttons ask at every frame of a film that plays: answers are quick.

/** The project as it is on screen. */
export const film = ({ editor }: Studio) => shown(editor.getState())
/** What was selected last. */
export const selected = ({ selection }: Studio) => selection.getState().target
export const allSelected = ({ selection }: Studio) => selection.getState().targets
/** What is selected, and what is bound to it. */
export const together = (studio: Studio): readonly Target[] => companions(film(studio), allSelected(studio))
export const now = ({ playback }: Studio) => playback.getState().time
export const hasFilm = (studio: Studio) => layout(film(studio)).length > 0
export const always = () => true
