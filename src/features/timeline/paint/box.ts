/** Pixels of the canvas. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
