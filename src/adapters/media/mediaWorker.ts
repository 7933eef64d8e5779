import { Logging, LogLevel } from 'mediabunny'
import type { AssetId } from '../../project/project'
import { findVoice } from '../../subtitles/findVoice'
import { placeScript } from '../../subtitles/placeScript'
import { createKeptDrawings } from '../storage/keptDrawings'
import { createOpenInputs } from './openInputs'
import { peaksOf } from './peaks'
import { probeFile } from './probeFile'
import type { ReadAnswer, ReadOrder } from './readerMessages'
import { createStillKeeper } from './stillKeeper'
import { drawStills } from './stills'
import { voiceLevels } from './voiceLevels'

// Files that nothing can be done with are what this worker is here to find: its answers tell of them.
Logging.level = LogLevel.Silent

const tell = (answer: ReadAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer)
const inputs = createOpenInputs()
const drawings = createKeptDrawings()
const keeper = createStillKeeper(drawings)
let job: AbortController | null = null

async function work(order: ReadOrder, signal: AbortSignal): Promise<ReadAnswer> {
  switch (order.type) {
    case 'probe':
      return { type: 'probed', outcome: await probeFile(order.file, () => tell({ type: 'working' })) }
    case 'stills': {
      const each = (index: number, picture: ImageBitmap | null) => {
        if (picture) tell({ type: 'still', index, picture }, [picture])
        else tell({ type: 'working' })
      }
      const wanted = await keeper.handOut(order, each)
      const drawn = (index: number, picture: ImageBitmap | null) => {
        if (picture) keeper.keep(order, index, picture)
        each(index, picture)
      }
      if (wanted.length > 0 && !signal.aborted) await drawStills(inputs, { ...order, wanted }, drawn, signal)
      return { type: 'drawn' }
    }
    case 'peaks': {
      const kept = await drawings.peaks(order.asset.id)
      const peaks = kept ?? (await peaksOf(order.asset, order.file, () => tell({ type: 'working' }), signal))
      if (peaks && !kept) await drawings.keepPeaks(order.asset.id, peaks)
      return { type: 'measured', peaks }
    }
    case 'script': {
      const { project, script, files } = order
      const heard = (share: number) => tell({ type: 'heard', share })
      const levels = await voiceLevels(project, async (id: AssetId) => files.get(id) ?? null, heard, signal)
      const places = levels && placeScript(script.phrases, findVoice(levels), script.room)
      return { type: 'placed', places }
    }
    default:
      return { type: 'failed', detail: `no work: ${order.type}` }
  }
}

self.onmessage = async ({ data }: MessageEvent<ReadOrder>) => {
  if (data.type === 'stop') return job?.abort()
  if (data.type === 'forget') return inputs.forget(data.ids)
  job = new AbortController()
  tell(await work(data, job.signal).catch((cause): ReadAnswer => ({ type: 'failed', detail: String(cause) })))
}
