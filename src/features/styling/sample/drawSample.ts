import { drawText } from '../../../render/draw/drawText'
import type { TextLayer } from '../../../render/planText'
import { sampleSize } from './sampleFilm'

const { width, height } = sampleSize

/** Words on the part of the film's picture that they usually stand on; on a plain ground where there is none. */
export function drawSample(
  context: CanvasRenderingContext2D,
  layers: readonly TextLayer[],
  ground: OffscreenCanvas | null,
): void {
  if (ground) drawGround(context, ground)
  else drawPlain(context)
  for (const layer of layers) drawText(context, layer, sampleSize)
}

/** As wide as the film where that is upright, as high as it where it is not. */
function drawGround(context: CanvasRenderingContext2D, ground: OffscreenCanvas): void {
  const scale = Math.max(width / ground.width, height / ground.height)
  const [across, down] = [width / scale, height / scale]
  const top = Math.min(ground.height - down, Math.max(0, ground.height * 0.6 - down / 2))
  context.drawImage(ground, (ground.width - across) / 2, top, across, down, 0, 0, width, height)
}

/** Neither light nor dark, so that no style has an easy time. */
function drawPlain(context: CanvasRenderingContext2D): void {
  const shade = context.createLinearGradient(0, 0, width, height)
  shade.addColorStop(0, '#8fa9b5')
  shade.addColorStop(0.55, '#a88f74')
  shade.addColorStop(1, '#5d5648')
  context.fillStyle = shade
  context.fillRect(0, 0, width, height)
}
