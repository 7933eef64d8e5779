import { convertFile } from './convert/convertFile'
import type { ConvertAnswer, ConvertOrder } from './convert/convertMessages'

const answer = (message: ConvertAnswer) => postMessage(message)

let lastSign = 0
/** ffmpeg can write hundreds of lines a second. */
const alive = () => {
  const now = performance.now()
  if (now - lastSign < 500) return
  lastSign = now
  answer({ type: 'alive' })
}

function fromError(cause: unknown): ConvertAnswer {
  const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return { type: 'refused', refusal: { refused: isFull ? 'no-space' : 'failed', detail } }
}

self.onmessage = ({ data }: MessageEvent<ConvertOrder>) =>
  void convertFile(data, { progress: (progress) => answer({ type: 'progress', progress }), alive })
    .catch(fromError)
    .then(answer)
