import type { FromPreview, ToPreview } from './previewMessages'

/** A worker that paints, and the canvas that was handed to it: they come and go together. */
export type PreviewLink = {
  readonly canvas: HTMLCanvasElement
  readonly tell: (message: ToPreview, transfer?: Transferable[]) => void
  readonly close: () => void
}

/** `onBroken`: the worker could not be loaded, or died of an error. */
export function openPreviewLink(
  onMessage: (message: FromPreview) => void,
  onBroken: (detail: string) => void,
): PreviewLink {
  const worker = new Worker(new URL('./previewWorker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<FromPreview>) => onMessage(data)
  worker.onerror = (event) => onBroken(event.message)
  const tell = (message: ToPreview, transfer: Transferable[] = []) => worker.postMessage(message, transfer)

  const canvas = document.createElement('canvas')
  const offscreen = canvas.transferControlToOffscreen()
  tell({ type: 'canvas', canvas: offscreen }, [offscreen])

  const close = () => {
    worker.onmessage = worker.onerror = null
    worker.terminate()
    canvas.remove()
  }
  return { canvas, tell, close }
}
