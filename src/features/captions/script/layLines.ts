import { layScript } from '../../../edits/captionsLay'
import { newId } from '../../../lib/newId'
import { findCue } from '../../../project/find'
import { layout, placedCue } from '../../../project/layout'
import type { CueId } from '../../../project/project'
import type { Micros } from '../../../project/time'
import { shown } from '../../../store/editor'
import type { Studio } from '../../../store/studio'

/**
 * Lays the lines evenly over the film, from the playhead on where there are captions already: so they are in the film,
 * seen and kept, before they have times of their own. Without room for all of them nothing is done.
 */
export function layLines({ captioning, editor, playback, selection, view }: Studio, lines: readonly string[]) {
  const made = lines.map((text) => ({ id: newId<CueId>(), text }))
  const [first, last] = [made[0], made.at(-1)]
  if (!first || !last) return
  const hasOthers = layout(shown(editor.getState())).cues.length > 0
  const at = hasOthers ? playback.getState().time : (0 as Micros)
  editor.apply('captionScript', (film) => layScript(film, { lines: made, at }))

  const film = shown(editor.getState())
  if (!findCue(film, last.id)) return captioning.setFull(true)
  captioning.setScript('')
  captioning.setUntimed([first.id, last.id])
  captioning.say({ what: 'lines', count: made.length })
  selection.select(null)
  playback.seek(placedCue(film, first.id)?.span.start ?? 0)
  // What is laid by the voice is looked through afterwards; before pressing along one looks at the lines.
  view.open(captioning.getState().aim === 'voice' ? 'captionVoice' : 'captions')
}
