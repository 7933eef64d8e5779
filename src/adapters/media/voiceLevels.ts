import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { sampleAt, sampleRate } from '../../render/mix'
import type { Levels } from '../../subtitles/findVoice'
import { createLevelMeter } from './levelMeter'
import type { Files } from './pictures'
import { createSounds } from './sounds'

const blockLength = sampleRate / 2
/** Milliseconds between signs of life. */
const pulse = 100

/**
 * Mixes the whole film as it is heard, a block at a time, and keeps how loud it is where voices are. `null` where it
 * was told to stop. `alive`: the share of the film that is done.
 */
export async function voiceLevels(
  project: Project,
  files: Files,
  alive: (share: number) => void,
  signal: AbortSignal,
): Promise<Levels | null> {
  const total = sampleAt(layout(project).length)
  const meter = createLevelMeter(total, sampleRate)
  const sounds = createSounds(files)
  let told = performance.now()
  for (let from = 0; from < total && !signal.aborted; from += blockLength) {
    const [left, right] = await sounds.mix(project, from, Math.min(blockLength, total - from))
    meter.take(left.map((sample, index) => (sample + (right[index] as number)) / 2))
    if (performance.now() - told < pulse) continue
    told = performance.now()
    alive(from / total)
  }
  await sounds.rest()
  return signal.aborted ? null : meter.levels()
}
