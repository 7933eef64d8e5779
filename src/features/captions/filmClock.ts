import { clamp } from '../../lib/clamp'
import type { Micros } from '../../project/time'
import type { Playback } from '../../store/playback'

/** The playhead is told at every picture; when those come later than this, something else is the matter. */
const longestGap = 250

/** Tells at which time of the film a key was pressed: pictures come in between, and the page hears of both late. */
export function createFilmClock(playback: Pick<Playback, 'getState' | 'subscribe'>) {
  let heard = performance.now()
  return {
    /** Listens to the player; gives what ends that. */
    open: () =>
      playback.subscribe(({ time }, before) => {
        if (time !== before.time) heard = performance.now()
      }),
    /** `stamp`: of the event, in milliseconds of the page. */
    timeOf: (stamp: number): Micros => {
      const { time, playing, rate } = playback.getState()
      const since = playing ? clamp(stamp - heard, -longestGap, longestGap) * rate * 1000 : 0
      return Math.max(0, Math.round(time + since)) as Micros
    },
  }
}
