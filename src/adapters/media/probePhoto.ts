import type { Probe } from '../../ports/mediaReader'
import type { Outcome } from '../../ports/refusal'
import { fromSeconds, type Micros } from '../../project/time'
import type { ImageHeader } from './imageHeader'

/** Three seconds: how long a photo is shown when it is put into a film. */
const shownFor = fromSeconds(3)
/** 304 bytes of JPEG can unfold to 438 million pixels, and every pixel takes four bytes. */
const mostPixels = 64_000_000
const longestSide = 16_384

/** Proves that a photo can be shown, by decoding it. Its orientation is applied by the browser, then and later. */
export async function probePhoto(file: Blob, { format, size }: ImageHeader): Promise<Outcome<Probe>> {
  if (size === null || size.width < 1 || size.height < 1) return { refused: 'damaged', detail: `no size in ${format}` }
  const detail = `${format} of ${size.width}×${size.height}`
  if (size.width * size.height > mostPixels || Math.max(size.width, size.height) > longestSide) {
    return { refused: 'too-large', detail }
  }
  try {
    const { width, height, close } = await measured(file)
    close()
    const video = { width, height, frameRate: 0, rotation: 0 } as const
    return { value: { kind: 'ready', facts: { kind: 'image', duration: shownFor, origin: 0 as Micros, video } } }
  } catch (cause) {
    // Most browsers cannot decode what iPhones call HEIC, be it whole or not.
    return { refused: format === 'heic' ? 'unsupported' : 'damaged', detail: `${detail}: ${cause}` }
  }
}

async function measured(file: Blob) {
  const bitmap = await createImageBitmap(file)
  return { width: bitmap.width, height: bitmap.height, close: () => bitmap.close() }
}
