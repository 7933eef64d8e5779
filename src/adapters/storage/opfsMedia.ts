import type { MediaStore } from '../../ports/mediaStore'
import type { Outcome } from '../../ports/refusal'
import type { AssetId } from '../../project/project'
import { createWorkerLane } from '../workerLane'
import { removeLight } from './lightFiles'
import type { KeepAnswer, KeepOrder } from './mediaMessages'
import { ownFile, ownFolder, removeEntry } from './ownFolder'
import { roomHere, secureRoom } from './room'

/** Media in the browser's private file system, written once by a worker, one file after the other. */
export function createOpfsMedia(): MediaStore {
  const lane = createWorkerLane<KeepOrder, KeepAnswer>({
    create: () => new Worker(new URL('./mediaWriter.ts', import.meta.url), { type: 'module' }),
    isLast: ({ type }) => type !== 'progress',
    stop: { type: 'stop' },
  })

  const keep: MediaStore['keep'] = async (id, file, { signal, progress }): Promise<Outcome<void>> => {
    const answer = await lane.run({
      order: () => ({ type: 'keep', name: id, file }),
      news: (message) => message.type === 'progress' && progress(message.share),
      signal,
    })
    if ('last' in answer && answer.last.type === 'kept') return { value: undefined }
    if ('last' in answer && answer.last.type === 'refused') return answer.last.refusal
    await remove([id])
    return 'lost' in answer ? { refused: answer.lost, detail: answer.detail } : { refused: 'failed', detail: 'aborted' }
  }

  /** An empty file is what is left where a write was cut off before its first byte: nobody keeps one on purpose. */
  const file = async (id: AssetId): Promise<File | null> => {
    const found = await ownFile('media', id)
    return found && found.size > 0 ? found : null
  }

  const remove = async (ids: readonly AssetId[]) => {
    const folder = await ownFolder('media')
    for (const id of ids) await removeEntry(folder, id)
    await removeLight(ids)
  }

  return {
    keep,
    file,
    remove,
    ids: async () => {
      const ids: AssetId[] = []
      for await (const name of (await ownFolder('media')).keys()) ids.push(name as AssetId)
      return ids
    },
    room: roomHere,
    secure: secureRoom,
    lasting: true,
  }
}
