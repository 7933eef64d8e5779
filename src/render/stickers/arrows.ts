import type { StickerIn } from '../../project/stickers'
import { type Art, below, closed, line, placed, raised, soft, through, within } from './mark'

const apricot = '#ff9a4d'
const red = '#f0605a'
const violet = '#7a5af0'
const green = '#3fbf82'

const straight = closed(12, 38, 50, 38, 50, 20, 88, 50, 50, 80, 50, 62, 12, 62)
const finger = [
  'M38 58 L38 20 C38 9 54 9 54 20 L54 44',
  'C56 38 67 39 67 47 C70 42 79 44 79 52 C82 49 89 51 89 58 L89 68 C89 84 78 92 63 92',
  'C48 92 42 87 35 77 L20 58 C14 49 24 41 31 48 L38 56 Z',
].join(' ')

export const arrows: Readonly<Record<StickerIn<'arrows'>, Art>> = {
  arrow: { color: apricot, marks: [soft('main', straight, 8), below(50)] },
  arrowDouble: {
    color: violet,
    marks: [
      soft('main', closed(10, 50, 34, 26, 34, 40, 66, 40, 66, 26, 90, 50, 66, 74, 66, 60, 34, 60, 34, 74), 8),
      below(50),
    ],
  },
  arrowCurved: {
    color: red,
    marks: [
      ...raised('M14 82 C12 48 32 28 68 32', 13),
      soft('shade', placed(closed(66, 12, 90, 35, 62, 54), 0, 4), 8),
      soft('main', closed(66, 12, 90, 35, 62, 54), 8),
    ],
  },
  arrowLoop: {
    color: green,
    marks: [
      ...raised('M10 76 C34 82 66 66 64 40 C62 20 36 20 36 38 C36 58 60 66 78 58', 11),
      soft('shade', placed(closed(72, 42, 92, 54, 75, 71), 0, 4), 7),
      soft('main', closed(72, 42, 92, 54, 75, 71), 7),
    ],
  },
  arrowAgain: {
    color: '#4f86f7',
    marks: [
      ...raised('M76 68 C64 88 32 86 23 64 C13 38 34 16 58 22 C64 23 68 26 72 30', 13),
      soft('shade', placed(closed(84, 14, 86, 44, 57, 38), 0, 4), 7),
      soft('main', closed(84, 14, 86, 44, 57, 38), 7),
    ],
  },
  arrowRising: {
    color: green,
    marks: [
      ...raised(through(12, 78, 36, 54, 52, 66, 76, 36), 12),
      soft('shade', placed(closed(62, 22, 90, 16, 86, 46), 0, 4), 7),
      soft('main', closed(62, 22, 90, 16, 86, 46), 7),
    ],
  },
  arrowsDown: {
    color: apricot,
    marks: [
      ...raised(through(20, 14, 50, 38, 80, 14), 13),
      ...raised(through(20, 38, 50, 62, 80, 38), 13),
      ...raised(through(20, 62, 50, 86, 80, 62), 13),
    ],
  },
  pointer: {
    color: '#ffcf9e',
    marks: [
      soft('main', finger, 3),
      within(line('shade', 'M86 30 C98 84 60 96 30 82', 16)),
      line('ink', 'M54 44 L54 56 M67 48 L67 58 M79 53 L79 61', 3.5),
      within(soft('#f0605a', closed(34, 84, 94, 84, 94, 104, 34, 104), 2)),
    ],
  },
}
