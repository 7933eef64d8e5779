import { lengthOf, type MotionKind, type MotionSide } from '../../edits/motion'
import { contrast } from '../../lib/contrast'
import type { TextStyle } from '../../project/textStyle'
import { fromSeconds, type Micros } from '../../project/time'
import type { FramePlan } from '../../render/planFrame'
import { layerAt, titleLettering } from '../../render/planText'

/** A sample's frame in pixels; it is drawn at whatever size it is shown. */
export const sampleSize = { width: 240, height: 144 } as const
/** Height of the letters in it, as a share of its shorter side. */
const letters = 0.28

/** The words just stand there for so long, before they leave or once they have come. */
const standing = fromSeconds(0.9)
/** What goes on and on is not seen to begin anew. */
const endless = fromSeconds(3600)

const grounds = ['#2c313c', '#ddd5c6'] as const

export type Sampled = {
  readonly words: string
  readonly style: TextStyle
  readonly side: MotionSide
  /** `null`: they do not move. */
  readonly kind: MotionKind | null
}

/** What a sample shows `elapsed` milliseconds after it began; `null`: where nothing is to move, in the midst of it. */
export function motionMoment({ words, style, side, kind }: Sampled, elapsed: number | null): FramePlan {
  const length = lengthOf(style.motion, side)
  const end = (side === 'loop' ? endless : length + standing) as Micros
  const midst = side === 'out' ? end - length * 0.4 : length * 0.4
  const time = (elapsed === null ? midst : (elapsed * 1000) % end) as Micros
  const { rotation: _, spoken: __, reveal: ___, motion: ____, ...look } = style
  const motion = kind && { [side]: side === 'loop' ? kind : { kind, length } }
  const sample: TextStyle = { ...look, size: letters, x: 0.5, y: 0.5, ...(motion && { motion }) }
  const span = { start: 0 as Micros, end }
  const lettering = titleLettering({ size: sampleSize }, { kind: 'title', text: words, style: sample })
  const [dark, light] = grounds
  return {
    size: sampleSize,
    background: contrast(style.color, dark) >= contrast(style.color, light) ? dark : light,
    layers: layerAt({ text: words, whole: span }, lettering, span, kind ? time : (0 as Micros)),
  }
}
