import { flatMapSame } from '../../lib/mapSame'
import { type Family, fontNamed, fonts } from '../../project/fonts'
import type { FramePlan, Layer } from '../../render/planFrame'
import { isFontLoaded, loadFont } from '../fonts/loadFont'

/** What could not be loaded is asked for again with the next change of the film, but not with each letter, in ms. */
const retryAfter = 5000

/** The fonts of the film that is shown. */
export type PreviewFonts = {
  /** Loads those that are not there yet. */
  readonly want: (families: Iterable<Family>) => void
  /**
   * The plan as it can be drawn: without the words whose font is still on its way, and in another font those whose own
   * does not come. A worker that has measured with a font too early keeps what it took instead.
   */
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
  const settle = (layer: Layer): Layer[] => {
    if (layer.kind !== 'text' || isFontLoaded(layer.style.font)) return [layer]
    if (!failed.has(fontNamed(layer.style.font).family)) return []
    const font = fonts.find(({ family }) => isFontLoaded(family))?.family ?? layer.style.font
    return [{ ...layer, style: { ...layer.style, font } }]
  }

  return {
    want: (families) => {
      for (const family of families) if (isDue(family)) void load(family)
    },
    settled: (plan) => {
      const layers = flatMapSame(plan.layers, settle)
      return layers === plan.layers ? plan : { ...plan, layers }
    },
  }
}
