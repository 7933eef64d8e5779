import type { LightCopies } from '../../../ports/lightCopies'
import type { AssetId } from '../../../project/project'
import { lightFile } from '../../storage/lightFiles'
import { createWorkerLane } from '../../workerLane'
import type { Files } from '../pictures'
import type { LightAnswer, LightOrder } from './lightMessages'
import { lightSize } from './lightSize'

/** The page's end of making light copies. `give` is called with each that is there. */
export function createLightCopies(files: Files, give: (id: AssetId, copy: Blob) => void): LightCopies {
  const lane = createWorkerLane<LightOrder, LightAnswer>({
    create: () => new Worker(new URL('./lightWorker.ts', import.meta.url), { type: 'module' }),
    isLast: ({ type }) => type !== 'working',
    stop: { type: 'stop' },
  })
  const ended = new AbortController()
  const asked = new Set<AssetId>()
  let queue: Promise<unknown> = Promise.resolve()
  let held = true
  let letGo = () => {}
  let free = new Promise<void>((resolve) => {
    letGo = resolve
  })

  const handOut = async (id: AssetId) => {
    const copy = await lightFile(id).catch(() => null)
    if (copy && !ended.signal.aborted) give(id, copy)
    return copy
  }

  const make = async (id: AssetId) => {
    await free
    const file = ended.signal.aborted ? null : await files(id).catch(() => null)
    if (!file) return
    // What cannot be made is not missed: the preview plays the video itself.
    await lane.run({ order: () => ({ type: 'make', id, file, held }), signal: ended.signal })
    await handOut(id)
  }

  return {
    want: (assets) => {
      for (const { id, kind, video } of assets) {
        if (asked.has(id) || kind !== 'video' || !video || !lightSize(video)) continue
        asked.add(id)
        void handOut(id).then((copy) => {
          if (!copy) queue = queue.then(() => make(id))
        })
      }
    },
    hold: (hold) => {
      if (hold === held) return
      held = hold
      lane.tell({ type: 'hold', held })
      if (!hold) return letGo()
      free = new Promise((resolve) => {
        letGo = resolve
      })
    },
    dispose: () => {
      ended.abort()
      letGo()
    },
  }
}
