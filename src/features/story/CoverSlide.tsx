import type { CSSProperties } from 'react'
import type { TextStyle } from '../../project/textStyle'
import type { Micros } from '../../project/time'
import { joined } from '../../ui/joined'
import { SlotDrawing } from './drawings/SlotDrawing'
import css from './TemplateCover.module.css'

export type Slide = {
  readonly scene: string | undefined
  readonly words: string
  readonly card: boolean
  readonly style: TextStyle | undefined
  readonly length: Micros
}

/** The drawing of a card stands in its middle, so its words keep above it. */
const overSign = 0.17
/** Few words take many lines on a cover: those that lie high go up a little, clear of the faces. */
const [high, up] = [0.4, 0.06]
/** Words of the film are read on a whole screen, those of a cover on a thumb's breadth. */
const nearer = 1.3

export const CoverSlide = ({ slide: { scene, words, card, style } }: { readonly slide: Slide }) => (
  <span className={css.slide}>
    <SlotDrawing scene={scene} sign={false} className={css.drawing} />
    {words && (
      <span className={css.place} style={placed(style, card)}>
        <span className={joined(css.words, style?.box && css.boxed)} style={inked(style)}>
          {words}
        </span>
      </span>
    )}
  </span>
)

function placed(style: TextStyle | undefined, card: boolean): CSSProperties {
  const y = card ? overSign : (style?.y ?? overSign)
  return { top: `${(y < high && !card ? y - up : y) * 100}%` }
}

const inked = (style: TextStyle | undefined) =>
  ({
    '--size': `${(style?.size ?? 0.09) * nearer * 100}cqmin`,
    color: style?.color,
    backgroundColor: style?.box?.color,
  }) as CSSProperties
