import type { TextStyle } from '../project/textStyle'
import { fromSeconds } from '../project/time'

const pop = { in: { kind: 'pop', length: fromSeconds(0.4) } } as const
const rise = { in: { kind: 'rise', length: fromSeconds(0.4) } } as const

/** How the words of a slot look. All keep to where no app's buttons are, so that they fit every shape. */
export const looks = {
  /** Over a picture, above what happens in it. */
  over: {
    font: 'Onest',
    size: 0.076,
    x: 0.5,
    y: 0.22,
    color: '#ffffff',
    outline: { color: '#1a1205', width: 0.18 },
    motion: rise,
  },
  /** One word, to be read along. */
  word: {
    font: 'Onest',
    size: 0.13,
    x: 0.5,
    y: 0.82,
    color: '#2b1500',
    box: { color: '#ffd84d', opacity: 1, padding: 0.36, radius: 0.4, around: 'text' },
    motion: pop,
  },
  /** A label: which step, which hour. */
  label: {
    font: 'Onest',
    size: 0.085,
    x: 0.5,
    y: 0.2,
    color: '#2b1500',
    box: { color: '#ffa45c', opacity: 1, padding: 0.42, radius: 0.5, around: 'text' },
    motion: pop,
  },
  /** All that there is on a card. */
  card: { font: 'Onest', size: 0.12, x: 0.5, y: 0.42, color: '#fff6e3', motion: rise },
} as const satisfies Readonly<Record<string, TextStyle>>

export type Look = keyof typeof looks
