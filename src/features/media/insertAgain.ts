import { insertClip, insertSound } from '../../edits/insert'
import { newId } from '../../lib/newId'
import { placeOf, type Target } from '../../project/find'
import type { Asset, ClipId, ItemId, LaneId } from '../../project/project'
import { shown } from '../../store/editor'
import type { Studio } from '../../store/studio'

/** Puts a file that is there already into the film once more: pictures at the end, sounds at the playhead. */
export function insertAgain({ editor, playback, selection }: Studio, asset: Asset) {
  let target: Target
  if (asset.kind === 'sound') {
    const place = { asset, itemId: newId<ItemId>(), laneId: newId<LaneId>(), start: playback.getState().time }
    editor.apply('insert', (project) => insertSound(project, place))
    target = { kind: 'item', id: place.itemId }
  } else {
    const clipId = newId<ClipId>()
    editor.apply('insert', (project) => insertClip(project, { asset, clipId }))
    target = { kind: 'clip', id: clipId }
  }
  selection.select(target)
  const span = placeOf(shown(editor.getState()), target)
  if (span) playback.seek(span.start)
}
