import { invariant } from '../lib/invariant'
import type { Box, Cue, Size } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import { layOutText } from './draw/textBlock'

let context: OffscreenCanvasRenderingContext2D | null = null

/** Where a caption's text stands in the frame, in fractions of it: what a finger can take hold of. */
export function captionBox(style: TextStyle, size: Size, { text }: Cue): Box {
  context ??= new OffscreenCanvas(1, 1).getContext('2d')
  invariant(context, 'a 2D context can be had')
  const { box } = layOutText(context, { kind: 'text', text: text.trim() || ' ', style }, size)
  return {
    x: box.x / size.width,
    y: box.y / size.height,
    width: box.width / size.width,
    height: box.height / size.height,
  }
}
