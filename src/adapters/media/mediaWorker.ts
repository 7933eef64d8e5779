import { Logging, LogLevel } from 'mediabunny'
import { createOpenInputs } from './openInputs'
import { peaksOf } from './peaks'
import { probeFile } from './probeFile'
import type { ReadAnswer, ReadOrder } from './readerMessages'
import { drawStills } from './stills'

// Files that nothing can be done with are what this worker is here to find: its answers tell of them.
Logging.level = LogLevel.Silent

const tell = (answer: ReadAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer)
const inputs = createOpenInputs()
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
      await drawStills(inputs, order, each, signal)
      return { type: 'drawn' }
    }
    case 'peaks':
      return {
        type: 'measured',
        peaks: await peaksOf(order.asset, order.file, () => tell({ type: 'working' }), signal),
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
