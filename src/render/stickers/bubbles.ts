import type { StickerIn } from '../../project/stickers'
import { type Art, below, besides, closed, fill, line, oval, placed, soft, within } from './mark'

const spoken =
  'M24 12 L76 12 C88 12 93 19 93 30 L93 50 C93 61 88 68 76 68 L48 68 L28 86 C25 88 23 87 24 83 L27 68 L24 68 C12 68 7 61 7 50 L7 30 C7 19 12 12 24 12 Z'
const cloud =
  'M28 68 C12 70 4 58 11 48 C4 36 14 24 27 27 C32 12 52 8 61 19 C76 12 91 22 88 37 C98 46 94 63 79 64 C73 75 57 76 51 68 C44 74 34 74 28 68 Z'
export const heart = 'M50 86 C20 66 8 50 8 34 C8 12 38 6 50 28 C62 6 92 12 92 34 C92 50 80 66 50 86 Z'
const burst = closed(
  ...[50, 6, 60, 22, 77, 11, 78, 30, 97, 31, 86, 46, 98, 58, 80, 63, 83, 82, 65, 74, 56, 93, 45, 76],
  ...[28, 88, 26, 69, 5, 71, 15, 55, 2, 42, 20, 35, 14, 15, 35, 23],
)

export const bubbles: Readonly<Record<StickerIn<'bubbles'>, Art>> = {
  speech: { color: '#ffd84d', marks: [soft('main', spoken, 2), below(56)] },
  talking: {
    color: '#8fb4ff',
    marks: [
      soft('main', placed(spoken, 100, 0, -1, 1), 2),
      below(56),
      fill('light', `${oval(28, 39, 7.5)} ${oval(50, 39, 7.5)} ${oval(72, 39, 7.5)}`),
    ],
  },
  thought: {
    color: '#bfe3f5',
    marks: [soft('main', cloud, 2), below(56), fill('main', oval(28, 80, 7)), fill('main', oval(15, 91, 4.5))],
  },
  shout: { color: '#ff7a5c', marks: [soft('main', burst, 5), besides(46, 42, 42, 38)] },
  loving: {
    color: '#ff8fb0',
    marks: [soft('main', spoken, 2), below(56), soft('light', placed(heart, 32, 22.5, 0.36), 2)],
  },
  ribbon: {
    color: '#f0605a',
    marks: [
      soft('shade', closed(5, 18, 28, 18, 28, 42, 5, 42, 13, 30), 3),
      soft('shade', closed(95, 18, 72, 18, 72, 42, 95, 42, 87, 30), 3),
      soft('main', closed(18, 9, 82, 9, 82, 34, 18, 34), 3),
      within(line('light', 'M10 13.5 L90 13.5 M10 29.5 L90 29.5', 1.6)),
    ],
  },
  plate: {
    color: '#ff9a4d',
    marks: [soft('main', closed(22, 22, 78, 22), 32), within(fill('shade', closed(-9, 28, 109, 28, 109, 60, -9, 60)))],
  },
}
