import type { ComponentType } from 'react'
import type { MediaStore } from '../ports/mediaStore'
import type { Workshop } from './createWorkshop'

/** `Screen`: handed over as it is. A lazy one shows React's fallback first, and keeps it for 300 ms at least. */
export type Opener = Workshop & { readonly Screen: ComponentType }

/** All that an open video needs besides the words; fetched once, and anew where that failed. */
export function workshopLoader(media: MediaStore, learnWords: () => Promise<unknown>) {
  let coming: Promise<Opener> | null = null
  const load = async (): Promise<Opener> => {
    const [{ createWorkshop }, { StudioScreen }] = await Promise.all([
      import('./createWorkshop'),
      import('./StudioScreen'),
      learnWords(),
    ])
    return { ...createWorkshop(media), Screen: StudioScreen }
  }
  return (): Promise<Opener> => {
    coming ??= load().catch((cause) => {
      coming = null
      throw cause
    })
    return coming
  }
}
