/** How handing over ended: `left` where the person thought better of it. */
export type Delivery = 'saved' | 'left' | 'failed'

type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>
const picker = () => (window as { showSaveFilePicker?: Picker }).showSaveFilePicker

export const canSaveAs = () => picker() !== undefined

/** Asks where to save, and saves there. */
export async function saveAs(file: File, name: string): Promise<Delivery> {
  try {
    const handle = await picker()?.call(window, { suggestedName: name })
    if (!handle) return 'left'
    await file.stream().pipeTo(await handle.createWritable())
    return 'saved'
  } catch (cause) {
    return wasLeft(cause) ? 'left' : 'failed'
  }
}

/** What hands the film to the system's share sheet; `null` where there is none for files. To be called by a press. */
export function sharing(film: File, name: string): (() => Promise<Delivery>) | null {
  const data = { files: [new File([film], name, { type: 'video/mp4' })] }
  if (!navigator.canShare?.(data)) return null
  return () =>
    navigator.share(data).then(
      () => 'left' as const,
      (cause) => (wasLeft(cause) ? 'left' : 'failed'),
    )
}

const wasLeft = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'
