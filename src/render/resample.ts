/** Zero crossings of the kernel on either side: enough that speech and music stay clean at any common rate. */
const reach = 16
const steps = 512

/** A windowed sinc, tabled: `kernel[i]` is its value at `i / steps` samples from the middle. */
const kernel = Float32Array.from({ length: reach * steps + 1 }, (_, index) => {
  const x = index / steps
  if (x === 0) return 1
  const window = 0.42 + 0.5 * Math.cos((Math.PI * x) / reach) + 0.08 * Math.cos((2 * Math.PI * x) / reach)
  return (Math.sin(Math.PI * x) / (Math.PI * x)) * window
})

/** Source samples needed on either side of a position, when going from one rate to another. */
export const margin = (from: number, to: number) => Math.ceil(reach * Math.max(1, from / to)) + 1

/**
 * Reads `count` samples at rate `to`, the first at source position `position` (in samples at rate `from`,
 * a fraction is fine), out of `source`. Outside of it there is silence. Stateless: blocks join without a seam.
 */
export function resample(source: Float32Array, position: number, from: number, to: number, count: number) {
  const out = new Float32Array(count)
  const step = from / to
  // Going down, the kernel is made wider, so that what the lower rate cannot hold is filtered out.
  const scale = Math.min(1, to / from)
  const width = reach / scale
  for (let index = 0; index < count; index++) {
    const center = position + index * step
    const whole = Math.floor(center)
    if (step === 1 && center === whole) {
      out[index] = source[whole] ?? 0
      continue
    }
    const first = Math.max(0, Math.ceil(center - width))
    const last = Math.min(source.length - 1, Math.floor(center + width))
    let sum = 0
    for (let at = first; at <= last; at++) {
      sum += (source[at] as number) * (kernel[Math.round(Math.abs(at - center) * scale * steps)] ?? 0)
    }
    out[index] = sum * scale
  }
  return out
}
