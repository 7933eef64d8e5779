import type { MediaStore } from '../../ports/mediaStore'
import type { AssetId } from '../../project/project'

/**
 * Media for browsers without a file system of their own, and for tests: gone with the tab. The files are not copied
 * but remembered, since memory has no room for a film's worth of footage.
 */
export function createMemoryMedia(): MediaStore {
  const files = new Map<AssetId, File>()
  return {
    keep: async (id, file, { signal, progress }) => {
      if (signal.aborted) return { refused: 'failed', detail: 'aborted' }
      files.set(id, new File([file], id, { type: file.type }))
      progress(1)
      return { value: undefined }
    },
    file: async (id) => files.get(id) ?? null,
    remove: async (ids) => {
      for (const id of ids) files.delete(id)
    },
    ids: async () => [...files.keys()],
    room: async () => ({
      used: [...files.values()].reduce((sum, { size }) => sum + size, 0),
      most: null,
      secured: false,
    }),
    secure: async () => false,
    lasting: false,
  }
}
