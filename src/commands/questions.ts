import { layout } from '../project/layout'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'

// What commands ask before they offer themselves.

/** The project as it is on screen. */
export const film = ({ editor }: Studio) => shown(editor.getState())
export const selected = ({ selection }: Studio) => selection.getState().target
export const now = ({ playback }: Studio) => playback.getState().time
export const hasFilm = (studio: Studio) => layout(film(studio)).length > 0
export const always = () => true
