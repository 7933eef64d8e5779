import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react'
import { duplicate } from '../edits/duplicate'
import type { EditName } from '../edits/edit'
import { copyOf } from '../edits/fragment'
import { pasteAt } from '../edits/paste'
import { removeTargets } from '../edits/remove'
import { newId } from '../lib/newId'
import { findCue, findPiece, placeOf, type Target } from '../project/find'
import type { ClipId, CueId, ItemId, Project } from '../project/project'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { allSelected, film, now, together } from './questions'

/** Markers are places, not things: they are not copied. */
const canCopy = (studio: Studio) => allSelected(studio).some(({ kind }) => kind !== 'marker')

function copy(studio: Studio): boolean {
  const fragment = copyOf(film(studio), together(studio))
  if (fragment) studio.clipboard.put(fragment)
  return fragment !== null
}

function cut(studio: Studio) {
  const targets = together(studio)
  if (!copy(studio)) return
  studio.editor.apply('cut', (project) => removeTargets(project, targets))
  studio.selection.select(null)
}

/** Makes copies and selects them. */
function add(studio: Studio, name: EditName, edit: (project: Project, fresh: () => string) => Project) {
  const ids: string[] = []
  const fresh = () => {
    const id = newId()
    ids.push(id)
    return id
  }
  studio.editor.apply(name, (project) => edit(project, fresh))
  const project = film(studio)
  const found = ids
    .flatMap((id): Target[] => [
      { kind: 'clip', id: id as ClipId },
      { kind: 'item', id: id as ItemId },
      { kind: 'cue', id: id as CueId },
    ])
    .filter((each) => (each.kind === 'cue' ? findCue(project, each.id) : findPiece(project, each)))
  studio.selection.selectAll(found)
  const first = found[0] && placeOf(project, found[0])
  if (first) studio.playback.seek(first.start)
}

/** The same thing once more, here or elsewhere. */
export const copyCommands = {
  copy: { text: 'command.copy', icon: Copy, keys: ['Mod+KeyC'], enabled: canCopy, run: (studio) => void copy(studio) },
  cut: { text: 'command.cut', icon: Scissors, keys: ['Mod+KeyX'], enabled: canCopy, run: cut },
  paste: {
    text: 'command.paste',
    icon: ClipboardPaste,
    keys: ['Mod+KeyV'],
    enabled: ({ clipboard }) => clipboard.getState().fragment !== null,
    run: (studio) => {
      const { fragment } = studio.clipboard.getState()
      if (fragment) add(studio, 'paste', (project, fresh) => pasteAt(project, fragment, now(studio), fresh))
    },
  },
  duplicate: {
    text: 'command.duplicate',
    icon: CopyPlus,
    keys: ['Mod+KeyD'],
    enabled: canCopy,
    run: (studio) => {
      const targets = together(studio)
      add(studio, 'duplicate', (project, fresh) => duplicate(project, targets, fresh))
    },
  },
} as const satisfies Commands
