import { clamp } from '../lib/clamp'
import type { PlacedItem } from '../project/layout'
import { layout } from '../project/layout'
import type { Project, Sticker } from '../project/project'
import { type Micros, minus, plus, toSeconds } from '../project/time'
import { type Pose, poseAt } from './motion'
import { isDrawn } from './stickers/living'

/** A sticker at one time. What stands still has no pose. */
export type StickerLayer = Omit<Sticker, 'kind' | 'motion'> & {
  readonly kind: 'sticker'
  readonly pose?: Pose
  /**
   * How far one has come that lives: what of it is drawn already, or of the film is over (0…1), or how many seconds are
   * left to count. Absent where it is all there.
   */
  readonly moment?: number
}

/** It is drawn for so long at most, in microseconds, and for so much of its own length. */
const drawing = { most: 1_200_000, share: 0.6 } as const
const easeBoth = (done: number) => (done < 0.5 ? 2 * done ** 2 : 1 - 2 * (1 - done) ** 2)

export function planSticker(
  project: Project,
  content: Sticker,
  { item, span, skipped }: PlacedItem,
  time: Micros,
): StickerLayer {
  const { motion = {}, ...sticker } = content
  const pose = poseAt(motion, minus(time, span.start), minus(span.end, time))
  const since = plus(minus(time, span.start), skipped)
  const moment = momentOf(content, since, item.length, time / Math.max(1, layout(project).length))
  return { ...sticker, ...(pose && { pose }), ...(moment !== undefined && { moment }) }
}

/** `since` it began, of a `length`, when so much of the film is over. */
function momentOf({ name }: Sticker, since: Micros, length: Micros, over: number): number | undefined {
  if (name === 'progress') return clamp(over, 0, 1)
  if (name === 'countdown') return toSeconds(minus(length, since))
  const done = since / Math.min(drawing.most, length * drawing.share)
  return isDrawn(name) && done < 1 ? easeBoth(done) : undefined
}
