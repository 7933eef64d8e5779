import type { Outcome } from '../../ports/refusal'
import type { AssetId } from '../../project/project'
import type { Files } from './pictures'

/** The files of these assets, for a worker that cannot ask for them. */
export async function collectFiles(ids: Iterable<AssetId>, files: Files): Promise<Outcome<ReadonlyMap<AssetId, Blob>>> {
  const found = new Map<AssetId, Blob>()
  for (const id of ids) {
    const file = await files(id)
    if (!file) return { refused: 'missing', detail: id }
    found.set(id, file)
  }
  return { value: found }
}
