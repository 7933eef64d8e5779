import type { Box } from '../project/project'
import { moved, scaled } from './box'
import { blockOf } from './draw/keptTexts'
import { side } from './draw/layOutText'
import type { Lettering } from './planText'

/**
 * Where a text stands in the frame, in fractions of it, and by how many degrees it is turned about its middle. `size` is
 * the height of its letters as they came out: not more than its style asks for, and than there was room for.
 */
export type TextPlace = { readonly box: Box; readonly rotation: number; readonly size: number }

/** What a finger can take hold of: the letters, with the box around them. */
export function textBox(lettering: Lettering): TextPlace {
  const { body, letters, middle, frame } = blockOf(lettering)
  const pixels = moved(scaled(body, letters), middle.x, middle.y)
  const box = scaled(pixels, 1 / frame.width, 1 / frame.height)
  return { box, rotation: lettering.style.rotation ?? 0, size: letters / side }
}
