import { clamp } from '../lib/clamp'
import type { Box, Size } from '../project/project'

/** The largest box of the picture's shape inside the frame, in the middle. */
export function contain(picture: Size, frame: Size): Box {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
}

const even = (value: number, most: number) => Math.min(most, Math.max(2, Math.round(value / 2) * 2))

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

/** The same, exactly: between the pixels. */
export function coverExactly(picture: Size, frame: Size): Box {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height)
  const [width, height] = [frame.width / scale / picture.width, frame.height / scale / picture.height]
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height }
}

/** The smallest part on even pixels around a part of a picture. */
export function aroundOnEvenPixels({ x, y, width, height }: Box, picture: Size): Box {
  const along = (start: number, length: number, side: number) => {
    const from = Math.max(0, Math.floor((start * side) / 2) * 2)
    const to = Math.min(side, Math.ceil(((start + length) * side) / 2) * 2)
    return { start: from / side, length: (to - from) / side }
  }
  const [across, down] = [along(x, width, picture.width), along(y, height, picture.height)]
  return { x: across.start, y: down.start, width: across.length, height: down.length }
}

/** The same part of a picture on even pixels of it, as decoded planes can be cut. */
export function onEvenPixels({ x, y, width, height }: Box, picture: Size): Box {
  const along = (start: number, length: number, side: number) => {
    const kept = even(length * side, side)
    return { start: Math.min(Math.round((start * side) / 2) * 2, side - kept) / side, length: kept / side }
  }
  const [across, down] = [along(x, width, picture.width), along(y, height, picture.height)]
  return { x: across.start, y: down.start, width: across.length, height: down.length }
}

/** A part of a part, as a part of the whole. */
export const partOf = (outer: Box, { x, y, width, height }: Box): Box => ({
  x: outer.x + x * outer.width,
  y: outer.y + y * outer.height,
  width: width * outer.width,
  height: height * outer.height,
})

export const whole: Box = { x: 0, y: 0, width: 1, height: 1 }

const right = ({ x, width }: Box) => x + width
const bottom = ({ y, height }: Box) => y + height

const between = (x: number, y: number, toX: number, toY: number): Box => ({ x, y, width: toX - x, height: toY - y })

/** Whether a box reaches over all of another one. */
export const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner)

/** The smallest box around them all. */
export const around = (boxes: readonly Box[]): Box =>
  between(
    Math.min(...boxes.map(({ x }) => x)),
    Math.min(...boxes.map(({ y }) => y)),
    Math.max(...boxes.map(right)),
    Math.max(...boxes.map(bottom)),
  )

/** What two boxes share; of no size where they share nothing. */
export function shared(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return between(x, y, Math.max(x, Math.min(right(a), right(b))), Math.max(y, Math.min(bottom(a), bottom(b))))
}

export const grown = ({ x, y, width, height }: Box, across: number, down = across): Box => ({
  x: x - across,
  y: y - down,
  width: width + 2 * across,
  height: height + 2 * down,
})

export const moved = ({ x, y, width, height }: Box, across: number, down: number): Box => ({
  x: x + across,
  y: y + down,
  width,
  height,
})

/** With both axes' lengths multiplied. */
export const scaled = ({ x, y, width, height }: Box, across: number, down = across): Box => ({
  x: x * across,
  y: y * down,
  width: width * across,
  height: height * down,
})

/** The smallest upright box around one that is turned clockwise about 0, 0. */
export function turned(box: Box, degrees: number): Box {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const corners = [
    [box.x, box.y],
    [right(box), box.y],
    [box.x, bottom(box)],
    [right(box), bottom(box)],
  ] as const
  const xs = corners.map(([x, y]) => x * cos - y * sin)
  const ys = corners.map(([x, y]) => x * sin + y * cos)
  return between(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
}

/** How far it has to go to lie in its room; where it is too large, it lies in the middle of it. */
export function wayInto(box: Box, room: Box): { readonly x: number; readonly y: number } {
  const way = (start: number, length: number, from: number, limit: number) =>
    length > limit ? from + (limit - length) / 2 - start : clamp(start, from, from + limit - length) - start
  return { x: way(box.x, box.width, room.x, room.width), y: way(box.y, box.height, room.y, room.height) }
}

/** The whole pixels that it touches. */
export function outerPixels(box: Box): Box {
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)]
  return between(x, y, Math.ceil(right(box)), Math.ceil(bottom(box)))
}

/** The whole pixels that lie inside it. */
export function innerPixels(box: Box): Box {
  const [x, y] = [Math.ceil(box.x - tiny), Math.ceil(box.y - tiny)]
  return between(x, y, Math.floor(right(box) + tiny), Math.floor(bottom(box) + tiny))
}

/** Of a pixel: what sums of fractions are off by. */
const tiny = 1e-6
