import type { VideoSample } from 'mediabunny'
import type { Picture } from '../../render/draw/drawFrame'
import { drawFrame } from '../../render/draw/drawFrame'
import { methodOf } from '../../render/method'
import type { FramePlan, PictureLayer } from '../../render/planFrame'
import type { FilmCanvas } from './canvasFrame'
import { passFrame } from './passFrame'

/** When a frame is shown, in seconds of the film. */
export type FrameTime = { readonly timestamp: number; readonly duration: number }

type Found = ReadonlyMap<PictureLayer, Picture>

/** A frame of the film by the cheapest method that is right for it. The sample is the caller's to close. */
export function composeFrame(canvas: FilmCanvas, plan: FramePlan, found: Found, time: FrameTime): VideoSample {
  const method = methodOf(plan)
  const picture = method.kind === 'pass' ? found.get(method.layer) : undefined
  const passed = method.kind === 'pass' && picture ? passFrame(picture, method.layer, plan.size, time) : null
  return passed ?? drawnFrame(canvas, plan, found, time)
}

/** The same frame drawn: always right, and what the others are held against. */
export function drawnFrame(canvas: FilmCanvas, plan: FramePlan, found: Found, time: FrameTime): VideoSample {
  drawFrame(canvas.context, plan, (layer) => found.get(layer) ?? null)
  return canvas.sample(time)
}
