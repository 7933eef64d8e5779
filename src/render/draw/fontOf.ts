import { fontNamed } from '../../project/fonts'
import type { TextStyle } from '../../project/textStyle'

/** Emoji are drawn by the device's own font: none is brought along, the smallest has ten megabytes. */
const emoji = ['Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', 'Twemoji Mozilla']
const others = [...emoji.map((family) => `"${family}"`), 'sans-serif'].join(', ')

/** The font of a style as a canvas and a stylesheet take it. */
export function fontOf({ font }: Pick<TextStyle, 'font'>, pixels: number): string {
  const { family, weight } = fontNamed(font)
  return `${weight} ${pixels}px "${family}", ${others}`
}
