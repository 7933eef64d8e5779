import { beginCaption } from '../../../commands/beginCaption'
import { mergeCue, splitCue } from '../../../edits/captionsCut'
import { removeTarget } from '../../../edits/remove'
import { type Edge, trimCue } from '../../../edits/trim'
import { newId } from '../../../lib/newId'
import { findCue } from '../../../project/find'
import { layout, type PlacedCue } from '../../../project/layout'
import type { CueId } from '../../../project/project'
import { frameAt, frameStart, type Micros, minus, nearestFrame } from '../../../project/time'
import { shown } from '../../../store/editor'
import type { Studio } from '../../../store/studio'
import { freeMoment } from '../freeMoment'

// What is done to one caption of the list, by a button or a key.

const cuesOf = ({ editor }: Studio) => layout(shown(editor.getState())).cues
const find = (studio: Studio, id: CueId): PlacedCue | undefined => cuesOf(studio).find(({ cue }) => cue.id === id)

/** Selects it and shows where it begins. `typing`: its field is asked for. */
export function openCue(studio: Studio, id: CueId, typing = false) {
  const placed = find(studio, id)
  if (!placed) return
  const { playback, selection, view } = studio
  selection.select({ kind: 'cue', id })
  playback.seek(placed.span.start)
  if (typing) view.open('caption')
}

/** Goes on to the next one, or back; after the last one a new one begins where there is room. */
export function stepCue(studio: Studio, id: CueId, by: -1 | 1) {
  const cues = cuesOf(studio)
  const at = cues.findIndex(({ cue }) => cue.id === id)
  const to = cues[at + by]
  if (to) return openCue(studio, to.cue.id, true)
  const from = cues[at]
  if (from && by > 0) addCueAfter(studio, from)
}

/** Begins a caption in the first room after this one. */
export function addCueAfter(studio: Studio, { span }: PlacedCue) {
  const { cues, length } = layout(shown(studio.editor.getState()))
  const moment = freeMoment(cues, span.start, length)
  if (moment === null) return
  studio.playback.seek(moment)
  beginCaption(studio)
}

/** Splits it at a place in its text and goes on with the second part. */
export function splitAt(studio: Studio, id: CueId, at: number) {
  const fresh = newId<CueId>()
  studio.editor.commit()
  studio.editor.apply('captionSplit', (film) => splitCue(film, { id, at, newId: fresh }))
  if (findCue(shown(studio.editor.getState()), fresh)) openCue(studio, fresh, true)
}

export function mergeWithNext(studio: Studio, id: CueId) {
  studio.editor.commit()
  studio.editor.apply('captionMerge', (film) => mergeCue(film, id))
}

/** Removes it and goes on to its neighbour. */
export function removeCue(studio: Studio, id: CueId) {
  const cues = cuesOf(studio)
  const at = cues.findIndex(({ cue }) => cue.id === id)
  const neighbour = cues[at + 1] ?? cues[at - 1]
  studio.view.open(studio.view.getState().panel && 'captions')
  if (neighbour) openCue(studio, neighbour.cue.id)
  studio.editor.commit()
  studio.editor.apply('remove', (film) => removeTarget(film, { kind: 'cue', id }))
}

/** Lets it begin or end at another time, and shows the picture there. Steps one after the other are undone together. */
export function setEdge(studio: Studio, id: CueId, edge: Edge, time: Micros) {
  const { editor, playback } = studio
  const placed = find(studio, id)
  if (!placed) return
  const { frameRate } = shown(editor.getState())
  const by = minus(nearestFrame(time, frameRate), placed.span[edge])
  editor.apply('captionTimes', (film) => trimCue(film, { id, edge, by }), `times ${id} ${edge}`)
  const now = find(studio, id)?.span
  if (now) playback.seek(edge === 'start' ? now.start : Math.max(now.start, now.end - frameStart(1, frameRate)))
}

export function stepEdge(studio: Studio, id: CueId, edge: Edge, frames: -1 | 1) {
  const placed = find(studio, id)
  if (!placed) return
  const { frameRate } = shown(studio.editor.getState())
  const frame = frameAt(nearestFrame(placed.span[edge], frameRate), frameRate)
  setEdge(studio, id, edge, frameStart(Math.max(0, frame + frames), frameRate))
}
