import type { FrameMaker } from '../../ports/frameMaker'
import { isRefusal } from '../../ports/refusal'
import { filmMoment } from '../../project/filmMoment'
import { picturesOf, planFrame } from '../../render/planFrame'
import { runWorker } from '../runWorker'
import { collectFiles } from './collectFiles'
import type { FrameAnswer, FrameOrder } from './frameMessages'
import type { Files } from './pictures'

/** A worker for each order, so that no decoder of it stays behind. */
export function createFrameMaker(files: Files): FrameMaker {
  return {
    make: async (project, wish, { signal, each }) => {
      const seen = wish.times.flatMap((time) => picturesOf(planFrame(project, filmMoment(project, time))))
      const found = await collectFiles(new Set(seen.map(({ asset }) => asset)), files)
      if (isRefusal(found)) return found
      const answer = await runWorker<FrameAnswer, FrameOrder>({
        worker: () => new Worker(new URL('./frameWorker.ts', import.meta.url), { type: 'module' }),
        order: { ...wish, project, files: found.value },
        signal,
        isLast: (message) => {
          if (message.type === 'frame') each(message.index, message.picture)
          return message.type === 'done' || message.type === 'refused'
        },
      })
      return answer.type === 'refused' ? answer.refusal : { value: undefined }
    },
  }
}
