import { lengthOf, type MotionKind, type MotionSide } from '../../edits/motion'
import { contrast } from '../../lib/contrast'
import type { Sticker } from '../../project/project'
import type { Motion, TextStyle } from '../../project/textStyle'
import { fromSeconds, type Micros, minus, type Span } from '../../project/time'
import { poseAt } from '../../render/motion'
import type { FramePlan, Layer } from '../../render/planFrame'
import { layerAt, titleLettering } from '../../render/planText'
import { sampleOf } from '../../render/stickers/sampleOf'

/** A sample's frame in pixels; it is drawn at whatever size it is shown. */
export const sampleSize = { width: 240, height: 144 } as const
/** Height of the letters in it, as a share of its shorter side. */
const letters = 0.28
/** And of a sticker. */
const stickerShare = 0.62

/** The words just stand there for so long, before they leave or once they have come. */
const standing = fromSeconds(0.9)
/** What goes on and on is not seen to begin anew. */
const endless = fromSeconds(3600)

const grounds = ['#2c313c', '#ddd5c6'] as const

/** What moves: somebody's own words in their own look, or a sticker. */
export type Mover = { readonly words: string; readonly style: TextStyle } | { readonly sticker: Sticker }

export type Sampled = Mover & {
  readonly side: MotionSide
  /** `null`: they do not move. */
  readonly kind: MotionKind | null
}

/** What a sample shows `elapsed` milliseconds after it began; `null`: where nothing is to move, in the midst of it. */
export function motionMoment(sampled: Sampled, elapsed: number | null): FramePlan {
  const { side, kind } = sampled
  const length = lengthOf(motionOfMover(sampled), side)
  const end = (side === 'loop' ? endless : length + standing) as Micros
  const midst = side === 'out' ? end - length * 0.4 : length * 0.4
  const time = (elapsed === null ? midst : (elapsed * 1000) % end) as Micros
  const motion: Motion = kind ? { [side]: side === 'loop' ? kind : { kind, length } } : {}
  const span = { start: 0 as Micros, end }
  const now = kind ? time : span.start
  return {
    size: sampleSize,
    background: groundOf(sampled),
    layers: 'sticker' in sampled ? [stickerAt(sampled.sticker, motion, now, end)] : wordsAt(sampled, motion, now, span),
  }
}

export const motionOfMover = (mover: Mover) => ('sticker' in mover ? mover.sticker.motion : mover.style.motion)

/** What its letters can be read on; a sticker stands out from anything. */
function groundOf(mover: Mover): string {
  const [dark, light] = grounds
  if ('sticker' in mover) return dark
  const { color } = mover.style
  return contrast(color, dark) >= contrast(color, light) ? dark : light
}

function wordsAt({ words, style }: Extract<Mover, { words: string }>, motion: Motion, time: Micros, span: Span) {
  const { rotation: _, spoken: __, reveal: ___, motion: ____, ...look } = style
  const sample: TextStyle = { ...look, size: letters, x: 0.5, y: 0.5, motion }
  const lettering = titleLettering({ size: sampleSize }, { kind: 'title', text: words, style: sample })
  return layerAt({ text: words, whole: span }, lettering, span, time)
}

function stickerAt(sticker: Sticker, motion: Motion, time: Micros, end: Micros): Layer {
  const sample = sampleOf(sticker)
  const pose = poseAt(motion, time, minus(end, time))
  return { ...sample, size: sample.size * stickerShare, ...(pose && { pose }) }
}
