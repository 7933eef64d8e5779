import type { StickerIn } from '../../project/stickers'
import { type Art, below, besides, box, closed, fill, line, oval, placed, raised, soft, turned, within } from './mark'

/** A ram's horn that comes up from below and rolls in, to the left; the other one is its mirror. */
const left =
  'M0 26 L0 2 C0 -14 -8 -22 -18 -22 C-27 -22 -31 -16 -31 -9 C-31 -2 -26 3 -20 3 C-15 3 -12 -1 -12 -5 C-12 -8 -14 -10 -17 -10'
const pair = `${left} ${placed(left, 0, 0, -1, 1)}`
const around4 = (path: string) => [0, 90, 180, 270].map((degrees) => turned(path, degrees)).join(' ')
const diamond = closed(50, 6, 94, 50, 50, 94, 6, 50)
/** Of a yurt's crown: three bent laths. */
const laths = 'M14 42 C36 32 64 32 86 42 M12 50 L88 50 M14 58 C36 68 64 68 86 58'
const curl = 'M0 30 C0 16 12 8 22 12 C31 16 30 28 22 28 C16 28 15 21 20 20'

export const ornaments: Readonly<Record<StickerIn<'ornaments'>, Art>> = {
  horn: {
    color: '#c8453b',
    marks: [...raised(placed(pair, 50, 48, 1.3), 10), fill('main', closed(50, 8, 57, 17, 50, 26, 43, 17))],
  },
  fourHorns: {
    color: '#2f6fb5',
    marks: [
      line('shade', placed(around4(placed(pair, 50, 30, 0.72)), 0, 3.5), 7),
      line('main', around4(placed(pair, 50, 30, 0.72)), 7),
      fill('light', closed(50, 44, 56, 50, 50, 56, 44, 50)),
    ],
  },
  tunduk: {
    color: '#c8453b',
    marks: [
      fill('light', oval(50, 48, 38)),
      line('main', [0, 90].map((degrees) => placed(turned(laths, degrees), 0, -2)).join(' '), 4),
      ...raised(oval(50, 48, 38), 9),
    ],
  },
  shyrdak: {
    color: '#c8453b',
    marks: [
      soft('main', diamond, 5),
      within(fill('shade', closed(50, 50, 110, 50, 50, 110))),
      within(fill('shade', closed(50, 50, 50, 110, -10, 50))),
      line('#ffc83d', closed(50, 15, 85, 50, 50, 85, 15, 50), 2.4),
      line('light', `${placed(pair, 50, 40, 0.56)} ${placed(pair, 50, 60, 0.56, -0.56)}`, 5),
    ],
  },
  felt: {
    color: '#2f8f6b',
    marks: [
      soft('main', box(8, 8, 84, 84), 5),
      within(fill('shade', closed(-10, 110, 110, 110, 110, -10))),
      line('#ffc83d', box(14, 14, 72, 72, 2), 2.2),
      line('light', [45, 135, 225, 315].map((degrees) => turned(placed(pair, 50, 33, 0.5), degrees)).join(' '), 5),
      fill('#ffc83d', closed(50, 43, 57, 50, 50, 57, 43, 50)),
    ],
  },
  wave: {
    color: '#c8453b',
    marks: [
      soft('main', closed(6, 7, 94, 7, 94, 33, 6, 33), 5),
      below(26),
      line(
        'light',
        [10, 37, 64]
          .map((x) => placed('M0 8 C2 -10 24 -10 23 2 C22 10 11 9 12 2 C12 -1 16 -1 16 2', x + 1, 19))
          .join(' '),
        3.4,
      ),
      line('#ffc83d', 'M8 30 L92 30', 1.8),
    ],
  },
  amulet: {
    color: '#7a5af0',
    marks: [
      soft('main', closed(50, 10, 90, 66, 10, 66), 6),
      within(fill('shade', closed(50, 10, 110, 66, 50, 70))),
      line('#ffc83d', closed(50, 21, 80, 61, 20, 61), 2.4),
      line('light', placed(pair, 50, 47, 0.4), 4.4),
      line('main', 'M22 72 L22 80 M41 72 L41 84 M59 72 L59 84 M78 72 L78 80', 3),
      fill('#ffc83d', `${oval(22, 83, 4)} ${oval(41, 88, 4)} ${oval(59, 88, 4)} ${oval(78, 83, 4)}`),
    ],
  },
  blossom: {
    color: '#e8629d',
    marks: [
      ...[0, 60, 120, 180, 240, 300].map((degrees) =>
        line('main', turned(`${placed(curl, 50, 14)} ${placed(curl, 50, 14, -1, 1)}`, degrees), 5.5),
      ),
      fill('#ffc83d', oval(50, 50, 11)),
      besides(48, 48, 10),
    ],
  },
}
