import { filmMoment } from '../../project/filmMoment'
import { fontsOf } from '../../project/fontsOf'
import type { AssetId } from '../../project/project'
import { planFrame } from '../../render/planFrame'
import { loadFonts } from '../fonts/loadFont'
import { createFilmCanvas } from './canvasFrame'
import type { FrameAnswer, FrameOrder } from './frameMessages'
import { createPictures } from './pictures'

const answer = (message: FrameAnswer) => postMessage(message)

async function make({ project, times, size, format, files }: FrameOrder): Promise<FrameAnswer> {
  // A slow network is no hang: loading has a time limit of its own.
  const beat = setInterval(() => answer({ type: 'working' }), 1000)
  const missing = await loadFonts(fontsOf(project)).finally(() => clearInterval(beat))
  if (missing) return { type: 'refused', refusal: { refused: 'no-font', name: missing } }
  const pictures = createPictures(async (id: AssetId) => files.get(id) ?? null)
  const canvas = createFilmCanvas(size)
  for (const [index, time] of times.entries()) {
    const plan = planFrame(project, filmMoment(project, time), size)
    await canvas.draw(plan, await pictures.of(plan, project.assets))
    answer({ type: 'frame', index, picture: await canvas.file(format) })
  }
  return { type: 'done' }
}

self.onmessage = ({ data }: MessageEvent<FrameOrder>) =>
  void make(data)
    .catch((cause): FrameAnswer => ({ type: 'refused', refusal: { refused: 'failed', detail: String(cause) } }))
    .then(answer)
