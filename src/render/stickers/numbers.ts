import { type StickerIn, stickerFamilies } from '../../project/stickers'
import { digits } from './digits'
import { type Art, besides, fill, line, oval, placed } from './mark'

const colors = ['#f0605a', '#ff9a4d', '#f2b705', '#3fbf82', '#4f86f7', '#7a5af0', '#e8629d', '#2fb3b0', '#c8453b']

/** A round badge with its digit. */
const badge = (digit: number, color: string): Art => ({
  color,
  marks: [
    fill('main', oval(50, 50, 43)),
    besides(47, 45, 42),
    line('light', placed(digits[digit] ?? '', digit === 1 ? 52 : 50, 50, 1.15), 10),
  ],
})

export const numbers = Object.fromEntries(
  stickerFamilies.numbers.map((name, index) => [name, badge((index + 1) % 10, colors[index % colors.length] ?? '')]),
) as Readonly<Record<StickerIn<'numbers'>, Art>>
