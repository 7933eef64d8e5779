import { FFmpeg } from '@ffmpeg/ffmpeg'
import type { Core } from './loadCore'

/** Compiling 32 MB takes a weak phone seconds; a worker that failed to load never answers. In milliseconds. */
const limit = 30_000

/** A running core in a worker of its own, or `null` where none would start. `terminate()` frees all that it holds. */
export async function startFFmpeg({ script, wasm }: Core): Promise<FFmpeg | null> {
  const ffmpeg = new FFmpeg()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limit, false)
  })
  const started = ffmpeg.load({ coreURL: script, wasmURL: wasm }).then(
    () => true,
    () => false,
  )
  const isRunning = await Promise.race([started, late])
  clearTimeout(timer)
  if (!isRunning) ffmpeg.terminate()
  return isRunning ? ffmpeg : null
}
