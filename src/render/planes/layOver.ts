import type { PlaneSprite } from './planeSprite'
import { type Planes, planeStarts } from './planes'

/** Lays a sprite over a picture, in place. `alpha` (0…1): how much is seen of it. */
export function layOver(planes: Planes, { box, ...sprite }: PlaneSprite, alpha = 1): void {
  const { data, width } = planes
  const [, blue, red] = planeStarts(planes)
  const across = box.width / 2
  const share = Math.round(alpha * 256)
  for (let row = 0; row < box.height; row++) {
    const start = (box.y + row) * width + box.x
    layLine(data, start, sprite.luma, sprite.lumaCover, row * box.width, box.width, share)
  }
  for (let row = 0; row < box.height / 2; row++) {
    const start = ((box.y / 2 + row) * width + box.x) / 2
    layLine(data, blue + start, sprite.blue, sprite.colourCover, row * across, across, share)
    layLine(data, red + start, sprite.red, sprite.colourCover, row * across, across, share)
  }
}

function layLine(
  data: Uint8Array,
  start: number,
  values: Uint16Array,
  covers: Uint16Array,
  from: number,
  count: number,
  share: number,
): void {
  for (let index = 0; index < count; index++) {
    const below = data[start + index] as number
    const change = (values[from + index] as number) - (covers[from + index] as number) * below
    data[start + index] = below + ((change * share + 32_768) >> 16)
  }
}
