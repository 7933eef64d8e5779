import type { Context } from './drawFrame'

/** Newer browsers tell; in others a canvas is taken to be where they put it. */
type Telling = { readonly getContextAttributes?: () => CanvasRenderingContext2DSettings }

/** Whether its pixels lie in memory: what is drawn onto it is best there too. */
export const isInMemory = (context: Context & Telling) => context.getContextAttributes?.().willReadFrequently ?? false
