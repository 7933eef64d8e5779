import { boxBlur } from '../boxBlur'
import { blurredSize } from '../drawBlurred'
import { createScratch } from '../scratch'
import { apart, between, type DrawScene, gentle, type Side } from './scene'

const most = 7

const [mixing, coming] = [createScratch(), createScratch()]

/** The picture loses its sharpness, and it is another one when it finds it again. */
export const blur: DrawScene = ({ context, size, progress, from, to }) => {
  const amount = 1 - Math.abs(2 * progress - 1)
  const alpha = between(amount, 0, 0.4)
  if (alpha < 1) (progress < 0.5 ? from : to)(context)
  if (alpha === 0) return

  const { width, height } = blurredSize(size)
  const small = (scratch: typeof mixing, side: Side) => {
    const pen = scratch({ width, height })
    apart(pen, () => {
      pen.scale(width / size.width, height / size.height)
      pen.imageSmoothingQuality = 'medium'
      side(pen)
    })
    return pen
  }
  const share = gentle(between(progress, 0.3, 0.7))
  const mixed = small(mixing, share < 1 ? from : to)
  if (share > 0 && share < 1) {
    const next = small(coming, to)
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
