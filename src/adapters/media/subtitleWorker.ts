import type { Outcome } from '../../ports/refusal'
import { mostBytes, readSubtitles } from '../../subtitles/readSubtitles'
import type { Subtitles } from '../../subtitles/subtitle'

async function read(file: Blob): Promise<Outcome<Subtitles>> {
  if (file.size > mostBytes) return { refused: 'too-much-text' }
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null ? { refused: 'missing' } : readSubtitles(new Uint8Array(bytes))
}

self.onmessage = ({ data }: MessageEvent<Blob>) =>
  void read(data)
    .catch((cause): Outcome<Subtitles> => ({ refused: 'failed', detail: String(cause) }))
    .then((outcome) => postMessage({ type: 'read', outcome }))
