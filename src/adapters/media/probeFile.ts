import type { Probe } from '../../ports/mediaReader'
import type { Outcome } from '../../ports/refusal'
import { createByteReader } from './byteReader'
import { probeMedia } from './probeMedia'
import { probePhoto } from './probePhoto'
import { sniffFile } from './sniffFile'

/** Says what a file is and whether it can be used. Goes by its content only; calls `alive` now and then. */
export async function probeFile(file: Blob, alive: () => void): Promise<Outcome<Probe>> {
  try {
    const read = createByteReader(file)
    const sniffed = await sniffFile(read, file.size)
    switch (sniffed.kind) {
      case 'empty':
        return { refused: 'empty' }
      case 'none':
        return { refused: 'unsupported', detail: 'text or an archive' }
      case 'damaged':
        return { refused: 'damaged', detail: sniffed.detail }
      case 'convert':
        return { value: { kind: 'convert', container: sniffed.container } }
      case 'image':
        return await probePhoto(file, sniffed.header)
      case 'media':
        return await probeMedia({ file, read, container: sniffed.container, alive })
    }
  } catch (cause) {
    const isGone = cause instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(cause.name)
    return { refused: isGone ? 'missing' : 'failed', detail: String(cause) }
  }
}
