import { VideoSample } from 'mediabunny'

/** What televisions and phones expect. A canvas handed over as it is would give full-range sRGB instead. */
export const bt709 = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const

/** A decoded picture whose planes are as a film's: square pixels, 8 bits, the colours of BT.709 in limited range. */
export type Television = VideoSample & { readonly format: 'I420' | 'NV12' }

export function isTelevision(picture: unknown): picture is Television {
  if (!(picture instanceof VideoSample)) return false
  const { pixelAspectRatio, format, colorSpace } = picture
  const { primaries, transfer, matrix, fullRange } = colorSpace
  const colours = primaries === 'bt709' && transfer === 'bt709' && matrix === 'bt709' && fullRange === false
  return colours && (format === 'I420' || format === 'NV12') && pixelAspectRatio.num === pixelAspectRatio.den
}

export const isUpright = ({ rotation, flip }: VideoSample) => rotation === 0 && !flip
