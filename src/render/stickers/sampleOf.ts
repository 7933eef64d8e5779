import type { Sticker } from '../../project/project'
import { reachesAcross, type StickerName } from '../../project/stickers'
import type { StickerLayer } from '../planSticker'
import { isDrawn } from './living'

/** A little more than how long it takes to be drawn, and then it is looked at. */
const [drawing, looking] = [1100, 1300]
const counted = 3

/** A sticker upright in the middle of a square that it fills. */
export function sampleOf({ name, color }: Pick<Sticker, 'name' | 'color'>): StickerLayer {
  return { kind: 'sticker', name, x: 0.5, y: 0.5, size: 1, ...(color && { color }), ...momentIn(name, null) }
}

/** What one that lives shows `elapsed` milliseconds after its sample began; `null`: where nothing is to move. */
export function momentIn(name: StickerName, elapsed: number | null): Pick<StickerLayer, 'moment'> {
  if (name === 'countdown') return { moment: elapsed === null ? counted : counted - ((elapsed / 1000) % counted) }
  if (reachesAcross(name)) return { moment: elapsed === null ? 0.6 : (elapsed / 3000) % 1 }
  const done = elapsed === null ? 1 : (elapsed % (drawing + looking)) / drawing
  return isDrawn(name) && done < 1 ? { moment: done } : {}
}

/** Whether it is another picture all the time. */
export const lives = (name: StickerName) => name === 'countdown' || reachesAcross(name) || isDrawn(name)
