import { type Family, fontNamed } from '../../project/fonts'
import type { FramePlan } from '../../render/planFrame'
import { isFontLoaded, loadFont } from '../fonts/loadFont'

/** What could not be loaded is asked for again with the next change of the film, but not with each letter, in ms. */
const retryAfter = 5000

/** The fonts of the film that is shown. */
export type PreviewFonts = {
  /** Loads those that are not there yet. */
  readonly want: (families: Iterable<Family>) => void
  /** The plan without the words whose font is still on its way: measured too early, they would keep a wrong one. */
  readonly settled: (plan: FramePlan) => FramePlan
}

/** `onSettled`: a font has come, or is known not to come and its words are shown in another meanwhile. */
export function createPreviewFonts(onSettled: () => void): PreviewFonts {
  const loading = new Set<Family>()
  const failed = new Map<Family, number>()

  const load = async (family: Family) => {
    loading.add(family)
    if (!(await loadFont(family))) failed.set(family, performance.now())
    loading.delete(family)
    onSettled()
  }
  const isDue = (family: Family) =>
    !isFontLoaded(family) && !loading.has(family) && performance.now() - (failed.get(family) ?? -Infinity) > retryAfter
  const isSettled = (font: string) => isFontLoaded(font) || failed.has(fontNamed(font).family)

  return {
    want: (families) => {
      for (const family of families) if (isDue(family)) void load(family)
    },
    settled: (plan) => {
      const layers = plan.layers.filter((layer) => layer.kind !== 'text' || isSettled(layer.style.font))
      return layers.length === plan.layers.length ? plan : { ...plan, layers }
    },
  }
}
