import { captionPicture, ffmpegCommand } from './ffmpegCommand'

/** Seconds that each of the others takes for the job of the bench, with the clip that was chosen in the page. */
export type Rivals = {
  readonly bareLoop: () => Promise<number>
  readonly ffmpegWasm: () => Promise<number>
  /** The caption that they draw, as the bytes of a PNG. */
  readonly caption: () => Promise<number[]>
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) throw new Error('No clip was chosen')
  return file
}

async function bareLoop(file: File): Promise<number> {
  const began = performance.now()
  const worker = new Worker(new URL('./bareLoop.ts', import.meta.url), { type: 'module' })
  await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(file)
  }).finally(() => worker.terminate())
  return (performance.now() - began) / 1000
}

const rivals: Rivals = {
  bareLoop: () => bareLoop(chosen()),
  ffmpegWasm: () => ffmpegCommand(chosen()),
  caption: async () => [...(await captionPicture())],
}
Object.assign(window, { rivals })
