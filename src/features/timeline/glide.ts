import { beforePicture } from '../../lib/frames'

/** Runs `frame` before each picture of the screen, with the milliseconds since the last, until it says no. */
export function everyFrame(frame: (milliseconds: number) => boolean): () => void {
  let last = performance.now()
  let cancel = beforePicture('move', function next(now) {
    const goesOn = frame(Math.max(0, now - last))
    last = now
    if (goesOn) cancel = beforePicture('move', next)
  })
  return () => cancel()
}

const duration = 160
const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Takes a number from one value to another, quickly first and calmly last; at once for whoever wants less motion. */
export function glide(from: number, to: number, set: (value: number) => void): () => void {
  if (wantsLessMotion() || from === to) {
    set(to)
    return () => {}
  }
  let passed = 0
  return everyFrame((milliseconds) => {
    passed = Math.min(duration, passed + milliseconds)
    set(to - (to - from) * (1 - passed / duration) ** 3)
    return passed < duration
  })
}
