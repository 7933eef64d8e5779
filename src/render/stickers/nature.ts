import type { StickerIn } from '../../project/stickers'
import { heart } from './bubbles'
import { type Art, around, below, besides, box, closed, fill, line, oval, placed, soft, turned, within } from './mark'

const five = closed(50, 8, 62, 36, 93, 39, 70, 60, 77, 91, 50, 75, 23, 91, 30, 60, 7, 39, 38, 36)
const puff = 'M26 76 C8 76 4 54 20 48 C20 26 48 18 58 36 C74 28 90 40 86 54 C100 60 94 76 80 76 Z'
const crescent = 'M62 10 C28 4 8 34 14 60 C20 86 56 100 84 76 C60 78 42 66 40 46 C38 30 46 16 62 10 Z'
const fruit =
  'M50 30 C36 18 10 24 10 54 C10 78 28 94 42 92 C46 91 48 89 50 89 C52 89 54 91 58 92 C72 94 90 78 90 54 C90 24 64 18 50 30 Z'
const leaf = 'M52 22 C54 8 68 4 80 8 C78 22 66 28 52 22 Z'
const petal = 'M50 46 C36 38 34 14 50 10 C66 14 64 38 50 46 Z'
const arch = (radius: number) =>
  `M${50 - radius} 76 C${50 - radius} ${76 - radius * 1.33} ${50 + radius} ${76 - radius * 1.33} ${50 + radius} 76`
const roof = 'M10 50 C20 30 34 20 50 15 C66 20 80 30 90 50 Z'
const crown = 'M22 72 C26 48 34 26 43 12 L57 12 C66 26 74 48 78 72 Z'
const brim = 'M8 62 C26 72 74 72 92 62 L84 84 C64 92 36 92 16 84 Z'
const ramsHorns = 'M50 58 L50 42 C50 34 41 32 41 39 C41 43 45 43 45 40 M50 42 C50 34 59 32 59 39 C59 43 55 43 55 40'

export const nature: Readonly<Record<StickerIn<'nature'>, Art>> = {
  sun: {
    color: '#ffc83d',
    marks: [
      soft('#ff9a4d', around(closed(44, 20, 56, 20, 50, 8), 10), 4),
      fill('main', oval(50, 50, 27)),
      besides(47, 47, 26),
      line('ink', 'M40 46 L40 48 M60 46 L60 48 M40 56 C44 64 56 64 60 56', 4),
      fill('#ff8f7a', `${oval(33, 55, 4, 3)} ${oval(67, 55, 4, 3)}`),
    ],
  },
  moon: {
    color: '#ffe08a',
    marks: [
      soft('main', crescent, 3),
      within(fill('shade', `${box(-20, -20, 140, 140)} ${oval(52, 40, 47)}`)),
      soft('#ffc83d', placed(five, 60, 18, 0.26), 3),
      soft('#ffc83d', placed(five, 74, 46, 0.17), 3),
    ],
  },
  cloud: {
    color: '#a9d4f5',
    marks: [soft('main', puff, 5), below(64), line('light', 'M30 50 C30 40 38 35 45 37', 5)],
  },
  rainbow: {
    color: '#f0605a',
    marks: [
      line('main', arch(36), 9),
      line('#ffc83d', arch(28), 9),
      line('#3fbf82', arch(20), 9),
      line('#4f86f7', arch(12), 8),
      soft('light', placed(puff, -1, 50, 0.32), 3),
      soft('light', placed(puff, 69, 50, 0.32), 3),
    ],
  },
  star: {
    color: '#ffc83d',
    marks: [
      soft('main', five, 9),
      within(fill('shade', closed(50, 50, 77, 95, 50, 75, 23, 95))),
      within(fill('shade', closed(50, 50, 100, 36, 70, 60, 84, 98))),
      within(fill('shade', closed(50, 50, 50, 0, 62, 36))),
      line('ink', 'M42 50 L42 52 M58 50 L58 52 M43 60 C46 65 54 65 57 60', 3.5),
    ],
  },
  heart: {
    color: '#f0505a',
    marks: [soft('main', heart, 4), besides(44, 36, 42, 44), line('light', 'M21 38 C20 29 26 23 33 23', 6)],
  },
  flower: {
    color: '#f28ab5',
    marks: [
      ...[0, 60, 120, 180, 240, 300].map((degrees) => soft('main', turned(petal, degrees), 3)),
      ...[0, 60, 120, 180, 240, 300].map((degrees) => line('shade', turned('M50 38 L50 24', degrees), 3.5)),
      fill('#ffc83d', oval(50, 50, 14)),
      within(fill('#f0a020', `${box(0, 0, 100, 100)} ${oval(47, 47, 13)}`)),
    ],
  },
  tree: {
    color: '#3fbf82',
    marks: [
      soft('#a8693c', closed(45, 60, 55, 60, 58, 90, 42, 90), 4),
      fill(
        'main',
        'M50 8 C70 8 76 22 74 30 C88 32 92 52 80 60 C74 74 58 72 50 68 C42 72 26 74 20 60 C8 52 12 32 26 30 C24 22 30 8 50 8 Z',
      ),
      besides(44, 30, 40, 38),
      line('#7d4a26', 'M50 74 L50 56 M50 66 L60 56', 4),
    ],
  },
  apple: {
    color: '#f0505a',
    marks: [
      line('#7d4a26', 'M50 32 C50 24 47 18 43 14', 5),
      soft('#3fbf82', leaf, 2),
      fill('main', fruit),
      besides(45, 52, 41, 40),
      line('light', 'M21 54 C21 44 26 38 33 37', 5),
    ],
  },
  apricot: {
    color: '#ffa45c',
    marks: [
      line('#7d4a26', 'M50 22 L50 12', 5),
      soft('#3fbf82', placed(leaf, 0, 3), 2),
      fill('main', 'M50 20 C76 14 92 34 90 58 C88 82 68 94 50 92 C32 94 12 82 10 58 C8 34 24 14 50 20 Z'),
      besides(45, 50, 41, 40),
      within(line('#e0743a', 'M50 20 C38 40 38 68 50 92', 4)),
      within(fill('#ff7f5e', oval(73, 60, 12, 16))),
    ],
  },
  yurt: {
    color: '#e8453c',
    marks: [
      soft('light', closed(15, 50, 85, 50, 82, 86, 18, 86), 4),
      within(fill('#eadfca', box(66, 40, 40, 60))),
      soft('light', roof, 4),
      within(fill('#eadfca', 'M62 10 L100 10 L100 60 L72 60 Z')),
      soft('main', closed(10, 47, 90, 47, 90, 55, 10, 55), 4),
      fill('light', [20, 34, 48, 62, 76].map((x) => closed(x, 51, x + 3, 47.5, x + 6, 51, x + 3, 54.5)).join(' ')),
      soft('main', closed(41, 62, 59, 62, 59, 86, 41, 86), 3),
      line('light', 'M50 63 L50 85 M44 74 L46 74 M54 74 L56 74', 2.6),
      soft('main', 'M37 18 C42 10 58 10 63 18 Z', 4),
      line('main', 'M36 24 L27 45 M64 24 L73 45', 3),
    ],
  },
  kalpak: {
    color: '#33211a',
    marks: [
      line('main', 'M50 12 L50 7', 5),
      soft('light', crown, 4),
      within(fill('#eadfca', 'M58 0 L100 0 L100 90 L64 90 C66 60 64 30 58 0 Z')),
      line('main', 'M50 13 L50 24 M42 14 C37 28 33 44 31 60 M58 14 C63 28 67 44 69 60', 2.4),
      line('main', ramsHorns, 2.8),
      soft('main', brim, 5),
      line('light', 'M12 68 C28 77 72 77 88 68', 2.6),
    ],
  },
}
