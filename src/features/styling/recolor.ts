import type { StyleChange } from '../../edits/tidyStyle'
import { contrast } from '../../lib/contrast'
import type { TextStyle } from '../../project/textStyle'

const dark = '#1a1205'
const light = '#ffffff'
/** Less, and letters run into what is around them. */
const least = 2.5

/** Another colour for the letters. An outline or a box that they could no longer be told from turns over. */
export function recolor({ outline, box }: Pick<TextStyle, 'outline' | 'box'>, color: string): StyleChange {
  const other = contrast(color, dark) > contrast(color, light) ? dark : light
  const turned = <Part extends { readonly color: string }>(part: Part): Part =>
    contrast(part.color, color) < least ? { ...part, color: other } : part
  return { color, ...(outline && { outline: turned(outline) }), ...(box && { box: turned(box) }) }
}
