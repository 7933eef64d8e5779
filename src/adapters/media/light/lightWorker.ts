import { BufferTarget } from 'mediabunny'
import { openOutput } from '../../output/outputFile'
import { hasRoomForLight, keepLight, lightDraft, removeLight } from '../../storage/lightFiles'
import type { LightAnswer, LightOrder } from './lightMessages'
import { makeLight, type Pace } from './makeLight'

/** Of the video's bytes: more than a copy ever takes. */
const share = 0.5
/** Milliseconds between two signs of life. */
const beat = 4000

const tell = (answer: LightAnswer) => postMessage(answer)
let held = false
let stopped = false
let wake = () => {}

let told = 0

const pace: Pace = {
  isHeld: () => {
    if (performance.now() - told > beat) {
      told = performance.now()
      tell({ type: 'working' })
    }
    return held || stopped
  },
  free: async () => {
    while (held && !stopped) {
      tell({ type: 'working' })
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, beat)
      })
    }
    if (stopped) throw new DOMException('No longer wanted', 'AbortError')
  },
}

async function make({ id, file }: Extract<LightOrder, { type: 'make' }>): Promise<LightAnswer> {
  if (!(await hasRoomForLight(file.size * share))) return { type: 'done' }
  const { target, finish } = await openOutput('light', lightDraft(id))
  // Another tab is at it, or nothing can be kept here: held in memory it would take more than it gives.
  if (target instanceof BufferTarget) return { type: 'done' }
  const made = await makeLight(file, target, pace).finally(finish)
  if (made) await keepLight(id)
  else await removeLight([id])
  return { type: 'done' }
}

self.onmessage = async ({ data }: MessageEvent<LightOrder>) => {
  if ('held' in data) held = data.held
  if (data.type === 'stop') stopped = true
  if (data.type !== 'make') return wake()
  stopped = false
  tell(
    await make(data).catch(async (cause): Promise<LightAnswer> => {
      await removeLight([data.id]).catch(() => {})
      return { type: 'failed', detail: String(cause) }
    }),
  )
}
