import type { Sticker } from './project'
import { stickerLimits, stickerNames } from './stickers'

const isShare = (value: number) => value >= 0 && value <= 1

/** What is impossible about a sticker, in words for a developer. */
export function* stickerFaults({ name, x, y, size, rotation = 0 }: Sticker): Generator<string> {
  if (!stickerNames.includes(name)) yield 'is a sticker that nobody drew'
  if (!isShare(x) || !isShare(y)) yield 'stands outside of the frame'
  if (!(size >= stickerLimits.least && size <= stickerLimits.most)) yield 'has an impossible size'
  if (!(Math.abs(rotation) <= 360)) yield 'is turned impossibly'
}
