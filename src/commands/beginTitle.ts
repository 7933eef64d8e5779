import { addTitle } from '../edits/titles'
import { newId } from '../lib/newId'
import { findItem } from '../project/find'
import type { ItemId, LaneId } from '../project/project'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'

/** Lays an empty title over what is seen now and opens it for typing. */
export function beginTitle({ editor, selection, view, playback }: Studio) {
  playback.pause()
  const id = newId<ItemId>()
  const title = { id, laneId: newId<LaneId>(), at: playback.getState().time, text: '' }
  editor.apply('title', (project) => addTitle(project, title), id)
  if (!findItem(shown(editor.getState()), id)) return
  selection.select({ kind: 'item', id })
  view.open('title')
}
