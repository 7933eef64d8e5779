import type { PartId } from '../../project/project'
import { storyParts } from '../../project/storyParts'
import type { Studio } from '../../store/studio'

/** Brings files in: the first into this part, each further one into the next that is still empty, and then no more. */
export function takeIn({ editor, imports }: Studio, id: PartId, files: readonly File[]) {
  const parts = storyParts(editor.getState().project)
  const behind = parts.slice(parts.findIndex(({ part }) => part.id === id) + 1)
  const empty = behind.filter(({ state }) => state === 'empty').map(({ part }) => part.id)
  for (const [index, part] of [id, ...empty].slice(0, files.length).entries()) {
    void imports.add(files.slice(index, index + 1), { how: 'part', part })
  }
}
