import type { Item, MainClip } from '../project/project'
import { sourceAt } from '../project/source'
import { type Micros, minus } from '../project/time'

/** A piece cut `before` into its length: the two play as the one did, also where it was faded in and out. */
export const halves = <Thing extends MainClip | Item>(piece: Thing, before: Micros): readonly [Thing, Thing] => [
  { ...piece, length: before, content: withoutFade(piece.content, 'fadeOut') },
  {
    ...piece,
    sourceStart: sourceAt(piece, before),
    length: minus(piece.length, before),
    content: withoutFade(piece.content, 'fadeIn'),
  },
]

function withoutFade<Content extends (MainClip | Item)['content']>(content: Content, fade: 'fadeIn' | 'fadeOut') {
  if (content.kind !== 'footage' || content.sound?.[fade] === undefined) return content
  const { [fade]: _, ...sound } = content.sound
  return { ...content, sound }
}
