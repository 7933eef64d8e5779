import { invariant } from '../../lib/invariant'
import type { Finish } from '../finish'
import type { Context } from './drawFrame'

/** Of the frame's shorter side: how far the softest shadow reaches, and how far below its picture it lies. */
const reach = 0.06
const drop = 0.012
/** The strongest. */
const darkest = 0.75
/** Of the small copy that is kept, in its own pixels: softness hides that it is drawn larger. */
const softness = 12
/** Shadows stay the same for as long as nothing moves or grows. */
const most = 12

/** Of its shape, by what it is made from. */
const kept = new Map<string, OffscreenCanvas>()

/** A soft shadow about the origin, beneath a picture that is drawn there; not seen through one that lets light pass. */
export function drawShadow(context: Context, finish: Finish, strength: number): void {
  const { shape, rotation, opacity, unit, corners } = finish
  const { width, height } = shape
  const soft = unit * reach * (0.4 + 0.6 * strength)
  const turn = (rotation * Math.PI) / 180
  context.save()
  if (opacity < 1) {
    const far = 4 * (width + height + unit)
    context.rotate(turn)
    context.beginPath()
    context.rect(-far, -far, 2 * far, 2 * far)
    context.roundRect(-width / 2, -height / 2, width, height, corners)
    context.clip('evenodd')
    context.rotate(-turn)
  }
  context.translate(0, unit * drop)
  context.rotate(turn)
  context.globalAlpha = opacity * strength * darkest
  context.imageSmoothingQuality = 'medium'
  const [across, down] = [width + 2 * soft, height + 2 * soft]
  context.drawImage(shadowOf(finish, softness / soft, soft), -across / 2, -down / 2, across, down)
  context.restore()
}

function shadowOf({ shape, corners }: Finish, scale: number, soft: number): OffscreenCanvas {
  const size = [shape.width + 2 * soft, shape.height + 2 * soft].map((side) => Math.max(2, Math.round(side * scale)))
  const key = [...size, scale, corners].map((value) => value.toFixed(3)).join(' ')
  const canvas = kept.get(key) ?? cast(size[0] as number, size[1] as number, corners * scale)
  kept.delete(key)
  kept.set(key, canvas)
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old)
  return canvas
}

/** The shadow alone: what casts it lies beside the canvas. */
function cast(width: number, height: number, corners: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  invariant(context, 'a 2D context can be had')
  context.shadowColor = '#000'
  context.shadowBlur = softness
  context.shadowOffsetX = 2 * width
  context.beginPath()
  context.roundRect(softness - 2 * width, softness, width - 2 * softness, height - 2 * softness, corners)
  context.fill()
  return canvas
}
