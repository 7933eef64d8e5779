import type { MediaStore } from '../ports/mediaStore'
import type { Workshop } from './createWorkshop'

/** All that an open video needs besides the words; fetched once, and anew where that failed. */
export function workshopLoader(media: MediaStore, learnWords: () => Promise<unknown>) {
  let coming: Promise<Workshop> | null = null
  const load = async () => {
    const [{ createWorkshop }] = await Promise.all([import('./createWorkshop'), loadScreen(), learnWords()])
    return createWorkshop(media)
  }
  return (): Promise<Workshop> => {
    coming ??= load().catch((cause) => {
      coming = null
      throw cause
    })
    return coming
  }
}

export const loadScreen = async () => ({ default: (await import('./StudioScreen')).StudioScreen })
