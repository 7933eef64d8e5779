import type { VideoStream } from './streams'

export type FrameSize = { readonly width: number; readonly height: number }

const longestSide = 1920
/** A header can claim anything; more than an 8K picture is not decoded on a phone. */
const mostPixels = 8192 * 8192

type Shape = Pick<VideoStream, 'width' | 'height' | 'pixelAspect' | 'isLying'>

/** The size of the converted picture: upright, square pixels, even sides, no side above 1920. `null`: too large. */
export function frameSize({ width, height, pixelAspect, isLying }: Shape): FrameSize | null {
  if (width * height > mostPixels) return null
  // The longer side grows, as players do it: no line of the picture is thrown away.
  const shown = pixelAspect >= 1 ? [width * pixelAspect, height] : [width, height / pixelAspect]
  const [wide = 0, high = 0] = isLying ? shown.reverse() : shown
  const scale = Math.min(1, longestSide / Math.max(wide, high))
  return { width: even(wide * scale), height: even(high * scale) }
}

const even = (length: number) => Math.max(2, Math.round(length / 2) * 2)
