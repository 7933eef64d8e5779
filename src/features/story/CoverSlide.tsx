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
const overSign = 0.06
/** Few words take many lines on a cover: those that lie high go up, clear of the faces. */
const [high, up] = [0.4, 0.14]
/** Words over a picture are read on a whole screen, those of a cover on a thumb's breadth. */
const nearer = 1.3
/** A word of one letter this wide would fill the cover, in hundredths of it: a long word is set smaller, never broken. */
const widest = 140

export const CoverSlide = ({ slide: { scene, words, card, style } }: { readonly slide: Slide }) => (
  <span className={css.slide}>
    <SlotDrawing scene={scene} sign={false} className={css.drawing} />
    {words && (
      <span className={css.place} style={placed(style, card)}>
        <span className={joined(css.words, style?.box && css.boxed)} style={inked(words, card, style)}>
          {words}
        </span>
      </span>
    )}
  </span>
)

function placed(style: TextStyle | undefined, card: boolean): CSSProperties {
  const y = card ? overSign : (style?.y ?? overSign)
  return { '--y': y < high && !card ? y - up : y } as CSSProperties
}

function inked(words: string, card: boolean, style: TextStyle | undefined): CSSProperties {
  const size = (style?.size ?? 0.09) * (card ? 1 : nearer)
  const longest = Math.max(...words.split(/\s+/).map(({ length }) => length))
  return {
    '--size': `min(${size * 100}cqmin, ${widest / longest}cqw)`,
    color: style?.color,
    backgroundColor: style?.box?.color,
  } as CSSProperties
}
