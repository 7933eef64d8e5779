import type { Fit, Footage, Size } from '../project/project'

/** How one picture of an arrangement stands; without a placing it fills the frame as it did. */
export type Part = Pick<Footage, 'placing' | 'corners' | 'shadow'> & { readonly fit?: Fit }

export const corners = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const
export const splits = ['rows2', 'columns2', 'rows3', 'columns3', 'oneOverTwo', 'grid4'] as const
export type Arrangement = (typeof corners)[number] | (typeof splits)[number]

/** A part of the frame, in shares of it, that is filled. */
function tile(x: number, y: number, width: number, height: number): Part {
  const placing = { x: x + width / 2, y: y + height / 2, size: width }
  return { fit: 'fill', placing: height === width ? placing : { ...placing, tall: height } }
}

const grid = (columns: number, rows: number, from = 0): readonly Part[] =>
  Array.from({ length: columns * rows }, (_, index) => {
    const height = (1 - from) / rows
    return tile((index % columns) / columns, from + Math.floor(index / columns) * height, 1 / columns, height)
  })

/** Of the frame's shorter side: a picture in the corner of another, and how far from the edges it stands. */
const small = 0.36
const away = 0.05

/** A square in a corner, with a shadow, over a picture that fills the frame. */
function inCorner(right: boolean, low: boolean, { width, height }: Size): readonly Part[] {
  const unit = Math.min(width, height)
  const [across, down] = [(small * unit) / width, (small * unit) / height]
  const [inX, inY] = [(away * unit) / width + across / 2, (away * unit) / height + down / 2]
  const placing = { x: right ? 1 - inX : inX, y: low ? 1 - inY : inY, size: across }
  return [
    {},
    { fit: 'fill', placing: { ...placing, ...(down !== across && { tall: down }) }, corners: 0.25, shadow: 0.5 },
  ]
}

/** How pictures stand together in a frame, from the back to the front. */
export function partsOf(arrangement: Arrangement, frame: Size): readonly Part[] {
  switch (arrangement) {
    case 'rows2':
      return grid(1, 2)
    case 'columns2':
      return grid(2, 1)
    case 'rows3':
      return grid(1, 3)
    case 'columns3':
      return grid(3, 1)
    case 'oneOverTwo':
      return [tile(0, 0, 1, 0.5), ...grid(2, 1, 0.5)]
    case 'grid4':
      return grid(2, 2)
    default:
      return inCorner(arrangement.endsWith('Right'), arrangement.startsWith('bottom'), frame)
  }
}
