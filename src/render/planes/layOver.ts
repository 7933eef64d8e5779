import type { PlaneSprite } from './planeSprite'
import { type Planes, planeStarts } from './planes'

/** Lays a sprite over a picture, in place. */
export function layOver(planes: Planes, { box, luma, blue, red, colourLeft }: PlaneSprite): void {
  const { data, width } = planes
  for (let row = 0, from = 0; row < box.height; row++) {
    let at = (box.y + row) * width + box.x
    for (const end = at + box.width; at < end; at++, from++) {
      data[at] = ((luma.added[from] as number) + (luma.left[from] as number) * (data[at] as number)) >> 8
    }
  }
  const [, blueStart, redStart] = planeStarts(planes)
  for (let row = 0, from = 0; row < box.height / 2; row++) {
    const start = ((box.y / 2 + row) * width + box.x) / 2
    let [toBlue, toRed] = [blueStart + start, redStart + start]
    for (const end = from + box.width / 2; from < end; from++, toBlue++, toRed++) {
      const left = colourLeft[from] as number
      data[toBlue] = ((blue[from] as number) + left * (data[toBlue] as number)) >> 8
      data[toRed] = ((red[from] as number) + left * (data[toRed] as number)) >> 8
    }
  }
}
