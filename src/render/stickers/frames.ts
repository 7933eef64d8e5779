import type { StickerIn } from '../../project/stickers'
import { type Art, box, closed, fill, line, oval, placed, raised, soft, turned, within } from './mark'

const bracket = 'M10 32 L10 18 C10 13 13 10 18 10 L32 10'
const scroll = 'M50 12 C42 12 34 9 27 9 C14 9 9 17 10 25 C11 33 22 34 24 27 C25 22 20 19 17 22'
const holes = [14, 30, 46, 62, 78].map((x) => `${box(x, 8, 8, 7, 2)} ${box(x, 85, 8, 7, 2)}`).join(' ')

/** A round of arches that meet at `inner` and reach for `outer`. */
function lobes(count: number, inner: number, outer: number): string {
  const at = (turn: number, radius: number) => {
    const angle = (turn / count) * 2 * Math.PI
    return `${(50 + radius * Math.sin(angle)).toFixed(2)} ${(48 - radius * Math.cos(angle)).toFixed(2)}`
  }
  const arches = Array.from(
    { length: count },
    (_, n) => `C${at(n + 0.1, outer)} ${at(n + 0.9, outer)} ${at(n + 1, inner)}`,
  )
  return `M${at(0, inner)} ${arches.join(' ')} Z`
}

export const frames: Readonly<Record<StickerIn<'frames'>, Art>> = {
  ring: { color: '#ff9a4d', marks: raised(oval(50, 48, 40), 8) },
  rectangle: { color: '#ff9a4d', marks: raised(box(10, 9, 80, 52, 12), 8) },
  corners: {
    color: '#ffd84d',
    marks: [0, 90, 180, 270].flatMap((degrees) => raised(turned(placed(bracket, 0, 0), degrees), 8)),
  },
  polaroid: {
    color: '#8fb4ff',
    marks: [
      soft('light', `${box(14, 14, 72, 86)} ${box(22, 22, 56, 56)}`, 3),
      line('#e6dccb', box(22, 22, 56, 56), 2),
      fill('main', turned(box(34, 6, 32, 13, 1), -5)),
      within(fill('shade', box(50, -10, 60, 40))),
    ],
  },
  filmFrame: {
    color: '#33211a',
    marks: [fill('main', `${box(6, 4, 88, 92, 7)} ${box(12, 20, 76, 60, 4)}`), fill('light', holes)],
  },
  scallop: { color: '#f28ab5', marks: raised(lobes(11, 35, 48), 7) },
  hornFrame: {
    color: '#c8453b',
    marks: [
      ...[0, 90, 180, 270].flatMap((degrees) =>
        [scroll, placed(scroll, 100, 0, -1, 1)].map((each) => line('main', turned(each, degrees), 6)),
      ),
      ...[0, 90, 180, 270].map((degrees) => fill('shade', turned(closed(50, 18, 55, 23.5, 50, 29, 45, 23.5), degrees))),
    ],
  },
}
