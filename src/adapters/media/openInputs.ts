import { BlobSource, Input } from 'mediabunny'
import type { AssetId } from '../../project/project'
import { formats } from './formats'

const mostOpen = 4

/** Files kept open, because the next pictures are mostly wanted of one of the last. */
export type OpenInputs = {
  readonly of: (id: AssetId, file: Blob) => Input
  readonly forget: (ids: readonly AssetId[]) => void
}

export function createOpenInputs(): OpenInputs {
  /** In the order of their last use. */
  const inputs = new Map<AssetId, Input>()

  const forget = (ids: readonly AssetId[]) => {
    for (const id of ids) {
      inputs.get(id)?.dispose()
      inputs.delete(id)
    }
  }

  const of = (id: AssetId, file: Blob) => {
    const input = inputs.get(id) ?? new Input({ formats, source: new BlobSource(file) })
    inputs.delete(id)
    inputs.set(id, input)
    forget([...inputs.keys()].slice(0, -mostOpen))
    return input
  }

  return { of, forget }
}
