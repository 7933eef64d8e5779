import type { AssetId } from '../../project/project'
import type { Files } from './pictures'

/** Files that a worker asks its page for, each once, when it first needs them: most of a project is never opened. */
export function createFileRequests(ask: (id: AssetId) => void): {
  readonly file: Files
  readonly give: (id: AssetId, file: Blob | null) => void
} {
  const promises = new Map<AssetId, Promise<Blob | null>>()
  const givers = new Map<AssetId, (file: Blob | null) => void>()
  return {
    file: (id) => {
      const known = promises.get(id)
      if (known) return known
      const promise = new Promise<Blob | null>((resolve) => givers.set(id, resolve))
      promises.set(id, promise)
      ask(id)
      return promise
    },
    give: (id, file) => {
      givers.get(id)?.(file)
      givers.delete(id)
    },
  }
}
