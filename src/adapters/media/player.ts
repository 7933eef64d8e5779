import { createScope } from '../../lib/scope'
import type { Player, PlayerEvent, Rate } from '../../ports/player'
import type { AssetId } from '../../project/project'
import type { Micros } from '../../project/time'
import { patience } from '../watchdog'
import type { Files } from './pictures'
import type { FromPreview, ToPreview } from './previewMessages'
import { openSoundOutput } from './soundOutput'

/** The page's end of the preview: a canvas handed to a worker, a way for the sound, and messages. */
export function createPlayer(files: Files): Player {
  const scope = createScope()
  const listeners = new Set<(event: PlayerEvent) => void>()
  const worker = new Worker(new URL('./previewWorker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToPreview, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  const emit = (event: PlayerEvent) => {
    for (const listener of listeners) listener(event)
  }
  scope.add(() => worker.terminate())

  const canvas = document.createElement('canvas')
  const offscreen = canvas.transferControlToOffscreen()
  tell({ type: 'canvas', canvas: offscreen }, [offscreen])

  let seeks = 0
  /** A picture that was asked for has to come: a decoder that hangs says nothing by itself. */
  let silence: ReturnType<typeof setTimeout> | undefined
  const expectPicture = () => {
    silence ??= setTimeout(emit, patience, { type: 'failed', detail: `nothing painted for ${patience} ms` })
  }
  scope.add(() => clearTimeout(silence))
  const give = async (id: AssetId) => tell({ type: 'file', id, file: await files(id).catch(() => null) })
  worker.onmessage = ({ data }: MessageEvent<FromPreview>) => {
    if (data.type === 'painted' || data.type === 'failed') {
      clearTimeout(silence)
      silence = undefined
    }
    if (data.type === 'wants') void give(data.id)
    else if (data.type !== 'time' || data.seek === seeks) emit(data)
  }
  worker.onerror = (event) => emit({ type: 'failed', detail: event.message })

  const sound = openSoundOutput((port) => tell({ type: 'mixer', port }, [port]))
  scope.add(sound.close)

  /** Counts the wishes to play or pause, so that a pause overtakes a play that still waits for the sound. */
  let wish = 0
  const play = async (rate: Rate, until: Micros | null) => {
    const mine = ++wish
    const latency = rate > 0 ? await sound.start() : null
    if (mine === wish) tell({ type: 'play', rate, until, latency })
  }
  const pause = () => {
    wish++
    tell({ type: 'pause' })
  }

  return {
    canvas,
    show: (project) => {
      tell({ type: 'show', project })
      expectPicture()
    },
    play: (rate = 1, until) => void play(rate, until ?? null),
    pause,
    seek: (time) => {
      tell({ type: 'seek', time, seek: ++seeks })
      expectPicture()
    },
    resize: (width, height) => tell({ type: 'resize', width, height }),
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: scope.close,
  }
}
