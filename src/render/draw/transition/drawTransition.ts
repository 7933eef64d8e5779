import type { Size } from '../../../project/project'
import type { TransitionKind } from '../../../project/transition'
import type { TransitionLayer } from '../../planFrame'
import type { Context } from '../drawFrame'
import { blur } from './blur'
import { dip, dissolve, spin, zoom } from './fades'
import { doors, push, slide } from './moves'
import { circle, clock, stripes, wipe } from './reveals'
import { apart, type DrawScene, type Side } from './scene'

const drawings: Readonly<Record<TransitionKind, DrawScene>> = {
  dissolve,
  black: dip('#000000'),
  white: dip('#ffffff'),
  blur,
  slide: slide(false),
  rise: slide(true),
  push: push(false),
  lift: push(true),
  wipe: wipe(false),
  unveil: wipe(true),
  circle,
  doors,
  clock,
  stripes,
  zoom,
  spin,
}

/** Draws one clip becoming the next. `from` and `to` draw their frames; what of them lies beyond the frame is not seen. */
export function drawTransition(
  context: Context,
  { transition, progress }: Pick<TransitionLayer, 'transition' | 'progress'>,
  size: Size,
  from: Side,
  to: Side,
): void {
  const framed =
    (side: Side): Side =>
    (pen) =>
      apart(pen, () => {
        pen.beginPath()
        pen.rect(0, 0, size.width, size.height)
        pen.clip()
        side(pen)
      })
  drawings[transition]({ context, size, progress, from: framed(from), to: framed(to) })
}
