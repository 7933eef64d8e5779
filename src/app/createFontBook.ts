import { isFontLoaded, loadFont } from '../adapters/fonts/loadFont'
import type { FontBook } from '../ports/fontBook'

/** The page's fonts. What was drawn in another's place, while one did not come, is drawn anew once it has. */
export const createFontBook = (): FontBook => ({
  load: async (family) => {
    const isNew = !isFontLoaded(family)
    const ready = await loadFont(family)
    // The home screen loads no fonts: what draws texts is not fetched for it.
    if (isNew && ready) (await import('../render/draw/keptTexts')).forgetTexts()
    return ready
  },
  isLoaded: isFontLoaded,
})
