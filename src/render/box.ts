import type { Box, Size } from '../project/project'

/** The largest box of the picture's shape inside the frame, in the middle. */
export function contain(picture: Size, frame: Size): Box {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
}

const even = (value: number, most: number) => Math.max(2, Math.min(most, Math.round(value / 2) * 2))

/**
 * The largest part of the picture that has the frame's shape, in the middle, in fractions of the picture. It lies on
 * even pixels, as decoded planes can be cut, so that a picture is the same whether it is drawn or passed on.
 */
export function cover(picture: Size, frame: Size): Box {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height)
  const width = even(frame.width / scale, picture.width)
  const height = even(frame.height / scale, picture.height)
  const middle = (side: number, room: number) => Math.floor((room - side) / 4) * 2
  return {
    x: middle(width, picture.width) / picture.width,
    y: middle(height, picture.height) / picture.height,
    width: width / picture.width,
    height: height / picture.height,
  }
}

export const whole: Box = { x: 0, y: 0, width: 1, height: 1 }
