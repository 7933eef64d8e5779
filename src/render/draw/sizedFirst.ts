import type { Picture } from './drawFrame'
import { createScratch } from './scratch'

/** Pixels: what stands far beyond the frame is turned straight from its source. */
const most = 3840 * 2160

const scratch = createScratch()

/**
 * The picture scaled first and then drawn, for contexts that turn it: the preview's pictures come in their own size, and
 * turned straight from a larger source a film would look sharper than its preview, and its slanting lines ragged.
 */
export const sizedFirst =
  (picture: Picture): Picture =>
  (context, box) => {
    const [width, height] = [Math.round(box.width), Math.round(box.height)]
    if (width * height > most || width < 1 || height < 1) return picture(context, box)
    const sized = scratch({ width, height })
    sized.clearRect(0, 0, width, height)
    picture(sized, { x: 0, y: 0, width, height })
    context.drawImage(sized.canvas, box.x, box.y, box.width, box.height)
  }
