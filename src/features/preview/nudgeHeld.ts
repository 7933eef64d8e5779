import { shown } from '../../store/editor'
import type { Studio } from '../../store/studio'
import type { HeldTarget } from './heldAt'
import type { Nudge } from './nudges'
import { placeOfHeld, stand } from './placeOfHeld'
import { changeOf, settled, stanceOf } from './standing'

/** A frame of one pixel: shares are its pixels. */
const unit = { width: 1, height: 1 }

/** Presses one after the other are one step to undo. Captions do not turn. */
export function nudgeHeld({ editor, playback }: Studio, target: HeldTarget, nudge: Nudge) {
  playback.pause()
  const film = shown(editor.getState())
  const { time } = playback.getState()
  const place = placeOfHeld(film, target, time)
  if (!place || (nudge.rotation && target.kind === 'cue')) return
  const start = stanceOf(place, unit)
  const stance = {
    x: start.x + (nudge.x ?? 0),
    y: start.y + (nudge.y ?? 0),
    scale: nudge.scale ?? 1,
    rotation: start.rotation + (nudge.rotation ?? 0),
  }
  const asked = changeOf(place, stance, unit)
  const change = settled(asked, placeOfHeld(stand(film, target, asked, time), target, time) ?? place)
  const name = nudge.rotation ? 'turn' : 'placing'
  editor.apply(name, (project) => stand(project, target, change, time), `${name} ${target.id}`)
}
