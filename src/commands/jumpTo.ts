import { layout } from '../project/layout'
import { nearestFrame } from '../project/time'
import type { Studio } from '../store/studio'
import { film, now } from './questions'

export type Way = 'before' | 'after'

/** Both ends of the film and every place where one clip becomes another. */
export function cuts(studio: Studio): readonly number[] {
  const { main, length } = layout(film(studio))
  return [0, ...main.slice(1).map(({ span }) => span.start), length]
}

export const markers = (studio: Studio): readonly number[] => layout(film(studio)).markers.map(({ time }) => time)

/** The nearest of `times` on that side of the playhead, on a frame; `undefined` where there is none. */
export function nextOf(studio: Studio, times: readonly number[], way: Way): number | undefined {
  const { frameRate } = film(studio)
  const frames = times.map((time) => nearestFrame(time, frameRate))
  return way === 'before'
    ? frames.findLast((frame) => frame < now(studio))
    : frames.find((frame) => frame > now(studio))
}

export function jumpTo(studio: Studio, times: readonly number[], way: Way) {
  const to = nextOf(studio, times, way)
  if (to === undefined) return
  studio.playback.pause()
  studio.playback.seek(to)
}
