import type { VideoSample } from 'mediabunny'
import { drawFrame } from '../../render/draw/drawFrame'
import { methodOf } from '../../render/method'
import type { FramePlan } from '../../render/planFrame'
import type { FilmCanvas } from './canvasFrame'
import { passFrame } from './passFrame'
import type { Decoded } from './pictures'

/** When a frame is shown, in seconds of the film. */
export type FrameTime = { readonly timestamp: number; readonly duration: number }

/** A frame of the film by the cheapest method that is right for it. The sample is the caller's to close. */
export async function composeFrame(canvas: FilmCanvas, plan: FramePlan, decoded: Decoded, time: FrameTime) {
  const method = methodOf(plan)
  const picture = method.kind === 'pass' ? decoded.get(method.layer) : undefined
  const passed = method.kind === 'pass' && picture ? passFrame(picture, method.layer, plan.size, time) : null
  return passed ?? drawnFrame(canvas, plan, decoded, time)
}

/** The same frame drawn: always right, and what the others are held against. */
export async function drawnFrame(
  canvas: FilmCanvas,
  plan: FramePlan,
  decoded: Decoded,
  time: FrameTime,
): Promise<VideoSample> {
  const pictures = await canvas.prepare(decoded)
  drawFrame(canvas.context, plan, (layer) => pictures.get(layer) ?? null)
  return canvas.sample(time)
}
