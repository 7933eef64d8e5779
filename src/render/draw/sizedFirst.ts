import { invariant } from '../../lib/invariant'
import type { Picture } from './drawFrame'

/** Pixels: what stands far beyond the frame is turned straight from its source. */
const most = 3840 * 2160

let kept: OffscreenCanvasRenderingContext2D | null = null

/**
 * The picture scaled first and then drawn, for contexts that turn it: the preview's pictures come in their own size, and
 * turned straight from a larger source a film would look sharper than its preview, and its slanting lines ragged.
 */
export const sizedFirst =
  (picture: Picture): Picture =>
  (context, box) => {
    const [width, height] = [Math.round(box.width), Math.round(box.height)]
    if (width * height > most || width < 1 || height < 1) return picture(context, box)
    kept ??= new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    invariant(kept, 'a 2D context can be had')
    if (kept.canvas.width === width && kept.canvas.height === height) kept.clearRect(0, 0, width, height)
    else Object.assign(kept.canvas, { width, height })
    picture(kept, { x: 0, y: 0, width, height })
    context.drawImage(kept.canvas, box.x, box.y, box.width, box.height)
  }
