import { exampleFilm } from '../edits/exampleFilm'
import { newId } from '../lib/newId'
import { isRefusal } from '../ports/refusal'
import type { ExampleWords } from '../project/exampleWords'
import type { Asset, Project } from '../project/project'
import { takeIn, type WayIn } from './imports'

/** The clips of the example, in their order. */
export const exampleClips = ['morning', 'fingers', 'cat', 'apricots'] as const
type ExampleClip = (typeof exampleClips)[number]

type Doors = WayIn & {
  /** `null` where it is not to be had: offline, before it was ever fetched. */
  readonly fetchClip: (name: ExampleClip) => Promise<Blob | null>
}

/** A film to try everything with, made of clips that come with the program; `null` where they cannot be had. */
export async function makeExample(doors: Doors, empty: Project, words: ExampleWords): Promise<Project | null> {
  const blobs = (await Promise.all(exampleClips.map(doors.fetchClip))).filter((blob) => blob !== null)
  if (blobs.length < exampleClips.length) return null
  const assets: Asset[] = []
  for (const [index, blob] of blobs.entries()) {
    const file = new File([blob], words.lines[index] ?? '', { type: blob.type })
    const taken = await takeIn(doors, file, new AbortController().signal, () => {})
    if (isRefusal(taken)) return null
    assets.push(taken.value)
  }
  return exampleFilm(empty, { assets, words, fresh: newId })
}
