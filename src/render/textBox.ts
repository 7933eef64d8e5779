import type { Box } from '../project/project'
import { moved, scaled } from './box'
import { blockOf } from './draw/keptTexts'
import type { Lettering } from './planText'

/** Where a text stands in the frame, in fractions of it, and by how many degrees it is turned about its middle. */
export type TextPlace = { readonly box: Box; readonly rotation: number }

/** What a finger can take hold of: the letters, with the box around them. */
export function textBox(lettering: Lettering): TextPlace {
  const { body, letters, middle, frame } = blockOf(lettering)
  const pixels = moved(scaled(body, letters), middle.x, middle.y)
  return { box: scaled(pixels, 1 / frame.width, 1 / frame.height), rotation: lettering.style.rotation ?? 0 }
}
