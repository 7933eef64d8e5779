import { addCue } from '../edits/captions'
import { newId } from '../lib/newId'
import { cueAt, layout, placedCue } from '../project/layout'
import type { CueId } from '../project/project'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'

/** Opens the caption at the playhead for typing; makes an empty one where there is none. */
export function beginCaption(studio: Studio) {
  const { editor, selection, view, playback } = studio
  playback.pause()
  const at = playback.getState().time
  const id = newId<CueId>()
  editor.apply('caption', (project) => addCue(project, { id, at, text: '' }), id)

  const project = shown(editor.getState())
  const places = layout(project)
  const here = placedCue(project, id) ?? cueAt(places, at) ?? (at >= places.length ? places.cues.at(-1) : undefined)
  if (!here) return
  selection.select({ kind: 'cue', id: here.cue.id })
  view.open('caption')
}
