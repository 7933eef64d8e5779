import { isFontLoaded, loadFont } from '../adapters/fonts/loadFont'
import type { FontBook } from '../ports/fontBook'
import { forgetTexts } from '../render/draw/keptTexts'

/** The page's fonts. What was drawn in another's place, while one did not come, is drawn anew once it has. */
export const createFontBook = (): FontBook => ({
  load: async (family) => {
    const isNew = !isFontLoaded(family)
    const ready = await loadFont(family)
    if (isNew && ready) forgetTexts()
    return ready
  },
  isLoaded: isFontLoaded,
})
