import type { Size } from '../../project/project'
import type { TransitionKind } from '../../project/transition'
import { drawTransition } from '../../render/draw/transition/drawTransition'
import type { Sides } from './useSides'

/** While there is no picture: two quiet colours, that can be told apart. */
const grounds = { from: '#5d6f86', to: '#b98f5a' } as const

/** Draws two pictures as one becomes the other, or, with no kind, as they just follow each other. */
export function drawSides(
  context: CanvasRenderingContext2D,
  size: Size,
  sides: Sides,
  kind: TransitionKind | null,
  progress: number,
): void {
  const side = (name: 'from' | 'to') => (pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D) => {
    pen.fillStyle = grounds[name]
    pen.fillRect(0, 0, size.width, size.height)
    const picture = sides[name]
    if (!picture) return
    const scale = Math.max(size.width / picture.width, size.height / picture.height)
    const [width, height] = [picture.width * scale, picture.height * scale]
    pen.drawImage(picture, (size.width - width) / 2, (size.height - height) / 2, width, height)
  }
  const [from, to] = [side('from'), side('to')]
  if (kind) drawTransition(context, { transition: kind, progress }, size, from, to)
  else if (progress < 0.5) from(context)
  else to(context)
}
