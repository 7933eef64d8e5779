import type { Box, Size } from '../../project/project'
import { boxBlur } from './boxBlur'
import type { Context, Picture } from './drawFrame'
import { createScratch } from './scratch'

/** The shorter side of the small copy that is blurred. The same at every resolution, so that all look alike. */
const smallSide = 120
const radius = 5
/** Darker than the film, so that the eye stays in the middle. */
const shade = 'rgba(0, 0, 0, 0.35)'

const scratch = createScratch()

/** How large the copy is that is blurred: no larger need a picture be that is seen blurred only. */
export function blurredSize(box: Size): Size {
  const scale = smallSide / Math.min(box.width, box.height)
  return { width: Math.round(box.width * scale), height: Math.round(box.height * scale) }
}

/** Blurs a small copy and draws it large: no `ctx.filter`, which Safari lacks, and ten times as fast. */
export function drawBlurred(context: Context, box: Box, picture: Picture): void {
  const { width, height } = blurredSize(box)
  const small = scratch({ width, height })
  picture(small, { x: 0, y: 0, width, height })
  const pixels = small.getImageData(0, 0, width, height)
  boxBlur(pixels.data, width, height, radius)
  small.putImageData(pixels, 0, 0)
  small.fillStyle = shade
  small.fillRect(0, 0, width, height)

  context.imageSmoothingQuality = 'medium'
  context.drawImage(small.canvas, box.x, box.y, box.width, box.height)
}
