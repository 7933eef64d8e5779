/** Milliseconds between two pictures of a sample: enough to see letters being typed, few enough for a weak phone. */
const pace = 70

type Tick = (elapsed: number) => void

const ticks = new Set<Tick>()
let running = false
let began = 0
let last = 0

/** One clock for all samples in sight, so that they move together. It stands still while there are none. */
export function onSampleClock(tick: Tick): () => void {
  ticks.add(tick)
  if (!running) {
    running = true
    began = performance.now()
    requestAnimationFrame(run)
  }
  return () => ticks.delete(tick)
}

function run(now: number) {
  running = ticks.size > 0
  if (!running) return
  requestAnimationFrame(run)
  if (now - last < pace) return
  last = now
  for (const tick of ticks) tick(Math.max(0, now - began))
}
