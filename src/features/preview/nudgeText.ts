import { styleText } from '../../edits/styleText'
import { placeOfText } from '../../render/placeOfText'
import { shown } from '../../store/editor'
import type { Studio } from '../../store/studio'
import type { Nudge } from './nudges'
import { changeOf, settled, stanceOf } from './standing'
import type { TextTarget } from './textsAt'

/** A frame of one pixel: shares are its pixels. */
const unit = { width: 1, height: 1 }

/** Presses one after the other are one step to undo. Captions do not turn. */
export function nudgeText({ editor, playback }: Studio, target: TextTarget, nudge: Nudge) {
  playback.pause()
  const film = shown(editor.getState())
  const place = placeOfText(film, target)
  if (!place || (nudge.rotation && target.kind === 'cue')) return
  const start = stanceOf(place, unit)
  const stance = {
    x: start.x + (nudge.x ?? 0),
    y: start.y + (nudge.y ?? 0),
    scale: nudge.scale ?? 1,
    rotation: start.rotation + (nudge.rotation ?? 0),
  }
  const asked = changeOf(place, stance, unit)
  const change = settled(asked, placeOfText(styleText(film, target, asked), target) ?? place)
  const name = nudge.rotation ? 'turn' : 'placing'
  editor.apply(name, (project) => styleText(project, target, change), `${name} ${target.id}`)
}
