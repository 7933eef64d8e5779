import type { Size } from '../project/project'

/** A rectangle: in pixels of the film, or in fractions of a picture where its user says so. */
export type Box = Size & { readonly x: number; readonly y: number }

/** The largest box of the picture's shape inside the frame, in the middle. */
export function contain(picture: Size, frame: Size): Box {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
}

/** The largest part of the picture that has the frame's shape, in the middle, in fractions of the picture. */
export function cover(picture: Size, frame: Size): Box {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height)
  const width = frame.width / scale / picture.width
  const height = frame.height / scale / picture.height
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height }
}

export const whole: Box = { x: 0, y: 0, width: 1, height: 1 }
