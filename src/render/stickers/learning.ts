import type { StickerIn } from '../../project/stickers'
import { digits } from './digits'
import { type Art, besides, box, closed, fill, line, oval, placed, raised, soft, through, turned, within } from './mark'

const leftPage = 'M50 24 C40 15 24 14 8 18 L8 78 C24 74 40 75 50 84 Z'
const rightPage = placed(leftPage, 100, 0, -1, 1)
const bulb = 'M50 10 C28 10 16 26 18 43 C20 56 32 60 35 72 L65 72 C68 60 80 56 82 43 C84 26 72 10 50 10 Z'
const earShape = 'M30 50 C18 14 64 -4 78 24 C90 50 66 54 62 70 C58 92 32 94 30 74'
const palm = [
  'M27 60 L13 45 C6 36 17 28 24 34 L30 40 L26 20 C25 9 38 8 40 18 L43 36 L44 14 C45 4 57 4 58 14 L58 36 L63 18',
  'C66 8 78 11 76 22 L72 42 L79 34 C85 28 94 34 89 43 L76 70 C70 86 60 92 49 92 C36 92 31 80 27 60 Z',
].join(' ')
const lips = 'M8 46 C22 26 38 22 50 32 C62 22 78 26 92 46 C80 74 64 84 50 84 C36 84 20 74 8 46 Z'
const eyeShape = 'M6 50 C24 18 76 18 94 50 C76 82 24 82 6 50 Z'
const note = 'M34 74 L34 24 L82 14 L82 64'
/** A cube of wood with a face for a letter. */
const cube = (x: number, y: number, tone: 'main' | `#${string}`, side: 'shade' | `#${string}`) => [
  soft(tone, box(x, y, 34, 34), 5),
  soft(side, closed(x + 34, y, x + 41, y - 6, x + 41, y + 27, x + 34, y + 34), 3),
  soft(side, closed(x, y, x + 7, y - 6, x + 41, y - 6, x + 34, y), 3),
]

export const learning: Readonly<Record<StickerIn<'learning'>, Art>> = {
  book: {
    color: '#4f86f7',
    marks: [
      soft('main', closed(6, 22, 94, 22, 94, 86, 6, 86), 6),
      soft('light', leftPage, 2),
      soft('#f1e6d2', rightPage, 2),
      line('#c9b899', 'M18 34 L38 36 M18 47 L38 49 M18 60 L34 62', 3.5),
      line('#c9b899', 'M62 36 L82 34 M62 49 L82 47 M66 62 L82 60', 3.5),
      line('ink', through(50, 26, 50, 82), 2.5),
    ],
  },
  pencil: {
    color: '#ffc83d',
    marks: [
      soft('#ffe3bd', turned(closed(38, 70, 62, 70, 50, 95), 40), 3),
      fill('ink', turned(closed(45.5, 86, 54.5, 86, 50, 96), 40)),
      soft('main', turned(box(38, 20, 24, 50), 40), 3),
      within(fill('shade', turned(box(52, 10, 30, 70), 40))),
      soft('#c9ccd6', turned(box(38, 14, 24, 6), 40), 3),
      soft('#f28ab5', turned(box(38, 4, 24, 9, 3), 40), 3),
    ],
  },
  blocks: {
    color: '#f0605a',
    marks: [
      ...cube(9, 55, '#4f86f7', '#3565cf'),
      ...cube(52, 55, '#3fbf82', '#2b9563'),
      ...cube(30, 17, 'main', 'shade'),
      line('light', placed('M-8 11 L0 -11 L8 11 M-5 4 L5 4', 47, 34), 4),
      line('light', placed('M-6 10 L-6 -10 L6 -10 M-6 -1 C10 -3 10 11 -6 10', 26, 72), 4),
      line('light', placed('M-6 10 L-6 -10 M-6 -10 C9 -11 9 0 -6 -1 M-6 -1 C11 -2 11 11 -6 10', 69, 72), 4),
    ],
  },
  letters: {
    color: '#7a5af0',
    marks: [
      ...raised(placed('M-15 24 L0 -24 L15 24 M-9 9 L9 9', 25, 33), 9),
      ...raised(placed('M-10 20 L-10 -14 L8 -14 M-10 2 C14 -1 14 22 -10 20', 57, 37), 8).map((mark): typeof mark => ({
        ...mark,
        line: mark.line === 'main' ? '#ff9a4d' : '#cf7030',
      })),
      ...raised(placed('M-8 16 L-8 -14 M-8 -14 C10 -16 10 1 -8 0 M-8 0 C13 -1 13 18 -8 16', 81, 41), 7.5).map(
        (mark): typeof mark => ({ ...mark, line: mark.line === 'main' ? '#3fbf82' : '#2b9563' }),
      ),
    ],
  },
  bulb: {
    color: '#ffd84d',
    marks: [
      soft('main', bulb, 3),
      besides(42, 36, 38, 44),
      line('light', 'M29 40 C29 30 34 24 42 21', 5),
      line('ink', 'M42 70 L42 50 C42 42 50 42 50 50 C50 42 58 42 58 50 L58 70', 3.5),
      soft('#aeb3c2', box(37, 76, 26, 14, 4), 3),
      line('#7d8394', through(38, 83, 62, 83), 3),
    ],
  },
  check: {
    color: '#3fbf82',
    marks: [fill('main', oval(50, 50, 43)), besides(47, 45, 42), line('light', through(30, 52, 45, 67, 71, 36), 11)],
  },
  cross: {
    color: '#f0605a',
    marks: [fill('main', oval(50, 50, 43)), besides(47, 45, 42), line('light', 'M34 34 L66 66 M66 34 L34 66', 11)],
  },
  question: {
    color: '#7a5af0',
    marks: [
      ...raised('M28 34 C26 8 74 6 74 32 C74 48 52 46 51 64', 15),
      fill('shade', oval(51, 88, 9)),
      fill('main', oval(51, 85, 9)),
    ],
  },
  exclamation: {
    color: '#f0605a',
    marks: [
      soft('shade', placed(closed(40, 16, 60, 16, 55, 58, 45, 58), 0, 3), 11),
      soft('main', closed(40, 14, 60, 14, 55, 58, 45, 58), 11),
      fill('shade', oval(50, 87, 9)),
      fill('main', oval(50, 84, 9)),
    ],
  },
  ear: {
    color: '#ffb98a',
    marks: [
      soft('main', `${earShape} Z`, 8),
      within(line('shade', 'M82 34 C86 52 64 54 60 74 C56 90 40 92 32 84', 8)),
      line('#c8704a', 'M40 44 C34 20 64 14 66 32 C68 46 54 46 50 56 C46 66 40 58 44 52', 5),
    ],
  },
  eye: {
    color: '#4f86f7',
    marks: [
      soft('light', eyeShape, 4),
      within(fill('main', oval(50, 50, 22))),
      within(fill('shade', `${oval(50, 50, 22)} ${oval(48, 46, 20)}`)),
      fill('ink', oval(50, 50, 11)),
      fill('light', oval(57, 43, 5)),
      line('ink', 'M6 50 C24 18 76 18 94 50', 5),
      line('ink', 'M20 27 L15 19 M50 17 L50 8 M80 27 L85 19', 5),
    ],
  },
  mouth: {
    color: '#e8505b',
    marks: [
      soft('main', lips, 4),
      within(fill('shade', 'M0 47 C30 52 70 52 100 47 L100 100 L0 100 Z')),
      fill('#6b1f2b', 'M18 46 C36 40 64 40 82 46 C72 66 62 70 50 70 C38 70 28 66 18 46 Z'),
      within(fill('#ff9aa2', oval(50, 70, 18, 12))),
      fill('light', 'M27 43.5 C42 40.5 58 40.5 73 43.5 C70 51 30 51 27 43.5 Z'),
    ],
  },
  hand: {
    color: '#ffcf9e',
    marks: [
      soft('main', palm, 3),
      within(line('shade', 'M80 74 C70 96 44 98 30 76', 10)),
      line('#d99a63', 'M36 62 C44 56 54 58 60 66', 3.5),
    ],
  },
  clock: {
    color: '#f0605a',
    marks: [
      line('ink', 'M28 84 L22 92 M72 84 L78 92', 7),
      fill('shade', oval(25, 20, 13)),
      fill('shade', oval(75, 20, 13)),
      fill('main', oval(50, 52, 40)),
      besides(47, 48, 39),
      fill('light', oval(50, 52, 29)),
      line('ink', through(50, 33, 50, 52, 63, 60), 5.5),
    ],
  },
  medal: {
    color: '#ffc83d',
    marks: [
      soft('#4f86f7', closed(26, 8, 44, 8, 56, 40, 40, 46), 3),
      soft('#3565cf', closed(74, 8, 56, 8, 44, 40, 60, 46), 3),
      fill('main', oval(50, 64, 29)),
      besides(48, 61, 28),
      line('light', placed(digits[1] ?? '', 52, 64, 0.78), 6.5),
    ],
  },
  music: {
    color: '#e8629d',
    marks: [
      ...raised(note, 9),
      soft('shade', placed(closed(34, 22, 82, 12, 82, 24, 34, 34), 0, 3), 5),
      soft('main', closed(34, 22, 82, 12, 82, 24, 34, 34), 5),
      fill('shade', oval(24, 79, 15, 12)),
      fill('main', oval(24, 75, 15, 12)),
      fill('shade', oval(72, 69, 15, 12)),
      fill('main', oval(72, 65, 15, 12)),
    ],
  },
}
