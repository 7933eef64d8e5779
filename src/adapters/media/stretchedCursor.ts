import { type Stereo, silence } from '../../render/mix'
import type { SoundCursor } from './soundCursor'
import { createStretcher, hop, lead, overlap, past, type Stretcher } from './stretcher'

/** Goes on rather than beginning anew while what is skipped is shorter than this many samples. */
const nearby = 48_000

/**
 * Reads a source at another speed, with its pitch kept: sample `n` is what the source has at sample `n × speed`.
 * From half to double speed it stays clean; what is to go further goes half of the way twice.
 */
export function createStretchedCursor(source: SoundCursor, speed: number): SoundCursor {
  if (speed >= 0.5 && speed <= 2) return createStretch(source, speed)
  const half = Math.sqrt(speed)
  return createStretch(createStretch(source, half), half)
}

//   source    ──────────────┬─────────────●─────────────┐  fed up to here before hop k is made
//                           └──── block, looked at ─────┘
//   film          ──────────┬─────────────●─────────────┐
//                           │ hop k │  ●: sample k × hop + lead, and the source's at `speed` times that

/** Hops lie at whole multiples from sample 0, whoever asks for what: how it is cut into blocks changes nothing. */
function createStretch(source: SoundCursor, speed: number): SoundCursor {
  let stretcher: Stretcher | null = null
  let isRunning = false
  /** The next hop to make; what is held ends where it begins. */
  let next = 0
  let held: Stereo = silence(0)

  const start = () => next * hop - held[0].length
  const fedTo = (index: number) => Math.round((index * hop + lead) * speed) + lead

  async function step() {
    const from = fedTo(next)
    const input = await source.read(from, fedTo(next + 1) - from)
    const made = (stretcher as Stretcher).step(input)
    next++
    held = [join(held[0], made[0]), join(held[1], made[1])]
  }

  async function restart(at: number) {
    isRunning = false
    stretcher ??= await createStretcher()
    // The first hops are woven from too few looks.
    next = Math.floor(at / hop) - overlap
    stretcher.begin(await source.read(fedTo(next) - past, past), speed)
    for (let index = 0; index < overlap; index++) await step()
    held = silence(0)
    isRunning = true
  }

  function forget(before: number) {
    const drop = before - start()
    if (drop > 0) held = [held[0].slice(drop), held[1].slice(drop)]
  }

  async function read(from: number, count: number): Promise<Stereo> {
    if (!isRunning || from < start() || from > next * hop + nearby) await restart(from)
    while (next * hop < from + count) await step()
    forget(from)
    return [held[0].slice(0, count), held[1].slice(0, count)]
  }

  return {
    read,
    close: () => {
      stretcher = null
      isRunning = false
      return source.close()
    },
  }
}

function join(before: Float32Array, after: Float32Array) {
  const whole = new Float32Array(before.length + after.length)
  whole.set(before)
  whole.set(after, before.length)
  return whole
}
