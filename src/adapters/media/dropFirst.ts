import type { Heard } from '../../ports/player'

/** Takes so many samples off the beginning of each run. `late` is asked when its first samples come. */
export function dropFirst(late: () => number): (heard: Heard) => Heard {
  let run = -1
  let left = 0
  return (heard) => {
    if (heard.run !== run && heard.samples.length > 0) {
      run = heard.run
      left = late()
    }
    const dropped = Math.min(left, heard.samples.length)
    left -= dropped
    return { ...heard, samples: heard.samples.subarray(dropped) }
  }
}
