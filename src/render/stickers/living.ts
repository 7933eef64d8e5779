import type { StickerIn } from '../../project/stickers'
import { type Art, fill, line, oval, through } from './mark'

const circle = 'M66 16 C28 2 4 30 8 54 C12 84 48 94 72 82 C98 68 96 24 60 14 C52 12 44 13 38 16'
const scribble = 'M8 12 C36 7 66 7 92 10 C66 13 42 16 26 21 C44 19 62 18 78 20'

/** What is drawn as one looks on: its lines one after the other, as a hand would draw them. */
export const drawn: Readonly<Record<Exclude<StickerIn<'living'>, 'countdown' | 'progress'>, Art>> = {
  drawnArrow: {
    color: '#f0505a',
    marks: [line('main', 'M10 27 C32 22 60 22 88 25', 8), line('main', through(70, 9, 89, 25, 69, 41), 8)],
  },
  drawnCurve: {
    color: '#f0505a',
    marks: [line('main', 'M12 16 C10 50 34 78 78 78', 8), line('main', through(62, 58, 82, 78, 60, 92), 8)],
  },
  drawnCircle: { color: '#f0505a', marks: [line('main', circle, 6)] },
  drawnLine: { color: '#ffc83d', marks: [line('main', scribble, 6)] },
  drawnCheck: { color: '#3fbf82', marks: [line('main', 'M14 54 C24 62 32 72 38 84 C50 52 68 30 90 14', 12)] },
}

/** What is drawn anew all the time (`paintCountdown`, `paintProgress`): what it is without that. */
export const running = {
  countdown: { color: '#ff9a4d', marks: [fill('main', oval(50, 50, 42.5))] },
  progress: {
    color: '#ffa45c',
    marks: [line('main', 'M2 2 L98 2', 2.2)],
    box: { x: 0, y: 0, width: 100, height: 4 },
  },
} as const satisfies Record<string, Art>

export const isDrawn = (name: string): name is keyof typeof drawn => name in drawn
