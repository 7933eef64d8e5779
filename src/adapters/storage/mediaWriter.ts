import type { KeepAnswer, KeepOrder } from './mediaMessages'
import { writeMedia } from './writeMedia'

const tell = (answer: KeepAnswer) => postMessage(answer)
let writing: AbortController | null = null

/** A worker, because that is where every browser with own storage can write: Safari below 26 cannot in the page. */
self.onmessage = async ({ data }: MessageEvent<KeepOrder>) => {
  if (data.type === 'stop') return writing?.abort()
  writing = new AbortController()
  const progress = (share: number) => tell({ type: 'progress', share })
  const refusal = await writeMedia(data.name, data.file, progress, writing.signal)
  tell(refusal ? { type: 'refused', refusal } : { type: 'kept' })
}
