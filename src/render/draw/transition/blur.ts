import { invariant } from '../../../lib/invariant'
import { boxBlur } from '../boxBlur'
import { apart, between, type DrawScene, gentle, type Side } from './scene'

/** The shorter side of the small copies that are blurred. The same at every resolution, so that all look alike. */
const smallSide = 120
const most = 7

const kept: OffscreenCanvasRenderingContext2D[] = []

function smallContext(index: number, width: number, height: number) {
  const context = kept[index] ?? new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  invariant(context, 'a 2D context can be had')
  kept[index] = context
  if (context.canvas.width !== width || context.canvas.height !== height) {
    context.canvas.width = width
    context.canvas.height = height
  }
  return context
}

/** The picture loses its sharpness, and it is another one when it finds it again. */
export const blur: DrawScene = ({ context, size, progress, from, to }) => {
  const amount = 1 - Math.abs(2 * progress - 1)
  const alpha = between(amount, 0, 0.4)
  if (alpha < 1) (progress < 0.5 ? from : to)(context)
  if (alpha === 0) return

  const scale = smallSide / Math.min(size.width, size.height)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  const small = (index: number, side: Side) => {
    const pen = smallContext(index, width, height)
    apart(pen, () => {
      pen.scale(width / size.width, height / size.height)
      pen.imageSmoothingQuality = 'medium'
      side(pen)
    })
    return pen
  }
  const share = gentle(between(progress, 0.3, 0.7))
  const mixed = small(0, share < 1 ? from : to)
  if (share > 0 && share < 1) {
    const next = small(1, to)
    apart(mixed, () => {
      mixed.globalAlpha = share
      mixed.drawImage(next.canvas, 0, 0)
    })
  }
  const pixels = mixed.getImageData(0, 0, width, height)
  boxBlur(pixels.data, width, height, 1 + Math.round((most - 1) * gentle(amount)))
  mixed.putImageData(pixels, 0, 0)
  apart(context, () => {
    context.globalAlpha = alpha
    context.imageSmoothingQuality = 'medium'
    context.drawImage(mixed.canvas, 0, 0, size.width, size.height)
  })
}
