import type { Size } from '../../../project/project'
import type { Context } from '../drawFrame'
import { isInMemory } from '../isInMemory'
import { createScratch } from '../scratch'

/** Draws the whole frame of the clip before, or of the next one; it hides what was there. */
export type Side = (context: Context) => void

/** What a transition is drawn of. `progress`: 0…1, at an even pace: each kind has a pace of its own. */
export type Scene = {
  readonly context: Context
  readonly size: Size
  readonly progress: number
  readonly from: Side
  readonly to: Side
}
export type DrawScene = (scene: Scene) => void

/** Begins and ends gently. */
export const gentle = (share: number) => share * share * (3 - 2 * share)
/** How far `progress` has come from one time to another. */
export const between = (progress: number, start: number, end: number) =>
  Math.max(0, Math.min(1, (progress - start) / (end - start)))

/** Draws without leaving anything behind but the picture. */
export function apart(context: Context, draw: () => void): void {
  context.save()
  draw()
  context.restore()
}

/** Draws a side so many pixels beside its place. Whole pixels: it stays as sharp as it stands. */
export const moved = (context: Context, side: Side, x: number, y: number) =>
  apart(context, () => {
    context.translate(Math.round(x), Math.round(y))
    side(context)
  })

/** Draws a side larger and turned, around the frame's middle. */
export const turned = (context: Context, { width, height }: Size, side: Side, scale: number, angle = 0) =>
  apart(context, () => {
    context.translate(width / 2, height / 2)
    context.rotate(angle)
    context.scale(scale, scale)
    context.translate(-width / 2, -height / 2)
    side(context)
  })

/** Draws a side where a path leaves it to be seen. */
export const within = (context: Context, path: () => void, side: Side) =>
  apart(context, () => {
    context.beginPath()
    path()
    context.clip()
    side(context)
  })

/** Lying where the frame's canvas does. */
const [inMemory, elsewhere] = [createScratch(), createScratch({ willReadFrequently: false })]

/** A clean sheet of the frame's size, until the next one is asked for. */
function cleanSheet(context: Context, size: Size): OffscreenCanvasRenderingContext2D {
  const sheet = (isInMemory(context) ? inMemory : elsewhere)(size)
  sheet.clearRect(0, 0, size.width, size.height)
  return sheet
}

/**
 * Lays a side over what is there, seen through as a whole: its own layers must not shine through each other. `mask`: paints
 * what shall be seen of it.
 */
export function laidOver(
  { context, size }: Scene,
  alpha: number,
  side: Side,
  mask?: (pen: OffscreenCanvasRenderingContext2D) => void,
): void {
  if (alpha <= 0) return
  const pen = cleanSheet(context, size)
  side(pen)
  if (mask) {
    apart(pen, () => {
      pen.globalCompositeOperation = 'destination-in'
      mask(pen)
    })
  }
  apart(context, () => {
    context.globalAlpha = alpha
    context.drawImage(pen.canvas, 0, 0)
  })
}
