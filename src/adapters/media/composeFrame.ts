import type { VideoSample } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'
import { type Method, methodsOf } from '../../render/method'
import type { FramePlan } from '../../render/planFrame'
import { createBlendFrame } from './blendFrame'
import { createFilmCanvas } from './canvasFrame'
import { passFrame } from './passFrame'
import type { Decoded } from './pictures'
import { isTelevision } from './television'

/** When a frame is shown, in seconds of the film. */
export type FrameTime = { readonly timestamp: number; readonly duration: number }

/**
 * A frame of the film by the cheapest method that is right for it. The sample is the caller's to close. `scales`: whether
 * who gets it takes pictures of any size.
 */
export type ComposeFrame = (plan: FramePlan, decoded: Decoded, time: FrameTime, scales: boolean) => Promise<VideoSample>

export function createComposer(size: Size): ComposeFrame {
  const canvas = createFilmCanvas(size)
  const blendFrame = createBlendFrame(size)

  const draw = async (plan: FramePlan, decoded: Decoded, time: FrameTime) => {
    await canvas.draw(plan, decoded)
    return canvas.sample(time)
  }

  /** `null` where a method does not suit what was decoded. */
  const compose = (method: Method, plan: FramePlan, decoded: Decoded, time: FrameTime, scales: boolean) => {
    if (method.kind === 'draw') return draw(plan, decoded, time)
    const picture = decoded.get(method.layer)
    if (!isTelevision(picture)) return null
    if (method.kind === 'blend') return blendFrame(picture, method.layer, plan, decoded, time)
    return scales ? passFrame(picture, method.layer, size, time) : null
  }

  return async (plan, decoded, time, scales) => {
    for (const method of methodsOf(plan)) {
      const sample = await compose(method, plan, decoded, time, scales)
      if (sample) return sample
    }
    invariant(false, 'drawing is always right')
  }
}
