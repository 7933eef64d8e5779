import { type Box, type Colour, cellBox, numberOf, type PatchName, patchBox, type Size } from '../fixtures/board'
import type { Frame } from './frames'

/** Where a picture lies in a film that shows all of it. */
export const fitBox = (picture: Size, film: Size) => centred(picture, film, Math.min)

/** Where a picture lies in a film that it fills; it sticks out on two sides. */
export const fillBox = (picture: Size, film: Size) => centred(picture, film, Math.max)

/** The number of the source frame that is shown, or null where none can be read. `picture`: where the source lies. */
export function readCode(frame: Frame, picture = whole(frame)): number | null {
  const levels = Array.from({ length: 16 }, (_, index) => meanOf(colourOf(frame, cellBox(picture, index))))
  // A cell between black and white is no cell: two frames blended, or something drawn over it.
  if (levels.some((level) => level > 90 && level < 165)) return null
  return numberOf(levels.map((level) => level >= 165))
}

/** The mean colour of the middle of a patch. */
export const colourAt = (frame: Frame, patch: PatchName, picture = whole(frame)): Colour =>
  colourOf(frame, patchBox(picture, patch))

/** The mean colour of the middle half of a box, away from its edges, where codecs and scaling smear. */
export function colourOf(frame: Frame, { x, y, width, height }: Box): Colour {
  const [left, right] = [Math.ceil(x + width / 4), Math.floor(x + (width * 3) / 4)]
  const [top, bottom] = [Math.ceil(y + height / 4), Math.floor(y + (height * 3) / 4)]
  if (left < 0 || top < 0 || right > frame.width || bottom > frame.height || right <= left || bottom <= top) {
    throw new RangeError(`${left},${top}–${right},${bottom} is not inside ${frame.width}×${frame.height}`)
  }
  const sum = [0, 0, 0]
  for (let row = top; row < bottom; row++) {
    for (let at = (row * frame.width + left) * 3, end = at + (right - left) * 3; at < end; at++) {
      const channel = (at - row * frame.width * 3) % 3
      sum[channel] = (sum[channel] ?? 0) + (frame.data[at] ?? 0)
    }
  }
  const count = (right - left) * (bottom - top)
  const [red = 0, green = 0, blue = 0] = sum.map((total) => total / count)
  return [red, green, blue]
}

/** The largest difference between two colours in any channel. */
export const colourDistance = (a: Colour, b: Colour) =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

const meanOf = ([red, green, blue]: Colour) => (red + green + blue) / 3

const whole = ({ width, height }: Size): Box => ({ x: 0, y: 0, width, height })

function centred(picture: Size, film: Size, choose: (a: number, b: number) => number): Box {
  const scale = choose(film.width / picture.width, film.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return { x: (film.width - width) / 2, y: (film.height - height) / 2, width, height }
}
