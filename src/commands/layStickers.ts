import type { Edit, EditName } from '../edits/edit'
import { addSticker } from '../edits/stickers'
import { addTitle, stepStyle } from '../edits/titles'
import { newId } from '../lib/newId'
import { findItem } from '../project/find'
import type { ItemId, LaneId, Project } from '../project/project'
import type { StickerName } from '../project/stickers'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'

/** Lays a sticker over what is seen now, and selects it. */
export function laySticker(studio: Studio, name: StickerName) {
  const laid = begin(studio)
  lay(studio, 'sticker', laid.id, (film) => addSticker(film, { ...laid, name }))
}

/** Lays the label of the next step over what is seen now. `words`: what the one with a number says. */
export function layStep(studio: Studio, words: (n: number) => string) {
  const laid = begin(studio)
  const text = words(nextStep(shown(studio.editor.getState()), words))
  lay(studio, 'title', laid.id, (film) => addTitle(film, { ...laid, text, style: stepStyle }))
}

const begin = ({ playback }: Studio) => ({
  id: newId<ItemId>(),
  laneId: newId<LaneId>(),
  at: playback.getState().time,
})

function lay({ editor, playback, selection, view }: Studio, name: EditName, id: ItemId, edit: Edit) {
  playback.pause()
  view.open(null)
  editor.apply(name, edit)
  if (findItem(shown(editor.getState()), id)) selection.select({ kind: 'item', id })
}

/** One more than the steps that the film tells already. */
export function nextStep({ lanes }: Project, words: (n: number) => string): number {
  const told = new Set(
    lanes.flatMap(({ items }) => items.flatMap(({ content }) => (content.kind === 'title' ? content.text : []))),
  )
  let n = 1
  while (told.has(words(n))) n++
  return n
}
