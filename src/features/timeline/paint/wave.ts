import type { Peaks } from '../../../ports/mediaReader'

/** The waveform of a file, coarser from level to level, and its loudest moment, which fills the lane. */
export type Wave = {
  readonly perSecond: number
  /** Of each level, the loudest of `coarser` neighbours of the one before. */
  readonly levels: readonly Float32Array[]
  readonly loudest: number
}

const coarser = 4
/** So many pieces at least are looked at, so that what lies just outside is not taken for inside. */
const leastInside = 8
/** Quiet recordings are seen too, but silence is not blown up. */
const quietest = 0.02

export function waveOf({ perSecond, values }: Peaks): Wave {
  const levels = [values]
  for (let last = values; last.length > coarser; levels.push(last)) last = halved(last)
  return { perSecond, levels, loudest: levels.at(-1)?.reduce((a, b) => Math.max(a, b), quietest) ?? quietest }
}

function halved(values: Float32Array): Float32Array {
  const out = new Float32Array(Math.ceil(values.length / coarser))
  for (let index = 0; index < values.length; index++) {
    const at = Math.floor(index / coarser)
    out[at] = Math.max(out[at] as number, values[index] as number)
  }
  return out
}

/** The loudest between two source times, in microseconds: 0…1 of the file's loudest. */
export function loudestIn({ perSecond, levels, loudest }: Wave, from: number, to: number): number {
  const length = ((levels[0]?.length ?? 0) / perSecond) * 1_000_000
  const count = ((Math.min(to, length) - from) / 1_000_000) * perSecond
  if (count <= 0) return 0
  const wanted = Math.floor(Math.log(count / leastInside) / Math.log(coarser))
  const level = Math.max(0, Math.min(levels.length - 1, wanted))
  const values = levels[level] as Float32Array
  const perMicro = perSecond / coarser ** level / 1_000_000
  const first = Math.max(0, Math.floor(from * perMicro))
  const last = Math.min(values.length - 1, Math.max(first, Math.ceil(to * perMicro) - 1))
  let peak = 0
  for (let index = first; index <= last; index++) peak = Math.max(peak, values[index] as number)
  return Math.min(1, peak / loudest)
}
