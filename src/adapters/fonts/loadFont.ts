import { type Family, fontNamed } from '../../project/fonts'
import { within } from '../within'
import { fontFiles, ranges } from './fontFiles'

/** A font of some tens of kilobytes that is not there by then does not come, in milliseconds. */
const patience = 30_000

const faces = () => (typeof document === 'undefined' ? (self as unknown as WorkerGlobalScope).fonts : document.fonts)

const loading = new Map<Family, Promise<boolean>>()
const loaded = new Set<Family>()

/** Whether it can be measured and drawn here, in this page or worker. */
export const isFontLoaded = (family: string) => loaded.has(fontNamed(family).family)

/**
 * Makes a font of the catalogue ready in this page or worker; false where a file of it could not be had. Must be waited
 * for before any text is measured or drawn: a worker keeps the fallback for a font that was asked for too early.
 */
export function loadFont(name: string): Promise<boolean> {
  const { family, weight } = fontNamed(name)
  const begun = loading.get(family)
  if (begun) return begun
  const ready = load(family, weight).then((done) => {
    // Whoever asks next tries again.
    if (!done) loading.delete(family)
    return done
  })
  loading.set(family, ready)
  return ready
}

/** The first of these that could not be loaded; `null` where all are ready. */
export async function loadFonts(families: Iterable<Family>): Promise<Family | null> {
  const wanted = [...families]
  const ready = await Promise.all(wanted.map(loadFont))
  return wanted[ready.indexOf(false)] ?? null
}

async function load(family: Family, weight: number): Promise<boolean> {
  try {
    const files = await within(patience, filesOf(family, weight), null)
    for (const face of files ?? []) faces().add(face)
    if (files) loaded.add(family)
  } catch {
    // The network failed, not the program.
  }
  return loaded.has(family)
}

/** All four files: which letters will be typed is not known, and a face that is not there yet is drawn as another. */
const filesOf = (family: Family, weight: number) =>
  Promise.all(
    Object.entries(fontFiles[family]).map(([subset, address]) => {
      // Workers resolve a bare path against their own script; `document` is not there to ask.
      const source = `url(${new URL(address, import.meta.url)})`
      const unicodeRange = ranges[subset as keyof typeof ranges]
      return new FontFace(family, source, { weight: String(weight), unicodeRange }).load()
    }),
  )
