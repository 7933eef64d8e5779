import type { TextStyle } from '../../project/textStyle'
import type { Token } from '../tokens'
import { fontOf } from './fontOf'

/** What measuring needs of a context. */
export type Ruler = Pick<OffscreenCanvasRenderingContext2D, 'font' | 'measureText'> & {
  textRendering?: CanvasTextRendering
}

/** Lengths are in heights of the letters: what is measured once holds at every size. Ink counts from the pen, outwards. */
export type TokenSize = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
}

export type Metrics = {
  readonly space: number
  /** From the line that letters stand on, up to a capital's top and down to a tail's end. */
  readonly capital: number
  readonly tail: number
  readonly sizes: ReadonlyMap<Token, TokenSize>
}

/** Large enough that rounding to pixels is of no account. */
export const rulerPixels = 200

export function measureTokens(ruler: Ruler, tokens: readonly Token[], style: Pick<TextStyle, 'font'>): Metrics {
  ruler.textRendering = 'geometricPrecision'
  ruler.font = fontOf(style, rulerPixels)
  const sizeOf = (text: string): TokenSize => {
    const measured = ruler.measureText(text)
    return {
      width: measured.width / rulerPixels,
      left: measured.actualBoundingBoxLeft / rulerPixels,
      right: measured.actualBoundingBoxRight / rulerPixels,
      above: measured.actualBoundingBoxAscent / rulerPixels,
      below: measured.actualBoundingBoxDescent / rulerPixels,
    }
  }
  return {
    space: ruler.measureText(' ').width / rulerPixels,
    capital: sizeOf('Н').above,
    tail: sizeOf('р').below,
    sizes: new Map(tokens.map((token) => [token, sizeOf(token.text)])),
  }
}
