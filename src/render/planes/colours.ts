import type { Weights } from './planeKernels'

/** The colours that planes can have: what red and blue weigh in luma, by the names of WebCodecs. */
const matrices = {
  bt709: { red: 0.2126, blue: 0.0722 },
  smpte170m: { red: 0.299, blue: 0.114 },
  bt470bg: { red: 0.299, blue: 0.114 },
} as const

export type Colours = { readonly matrix: keyof typeof matrices; readonly fullRange: boolean }

export const isMatrix = (matrix: string | null | undefined): matrix is Colours['matrix'] =>
  matrix !== null && matrix !== undefined && matrix in matrices

/** What the standards say, as `toPixels` counts: luma in 16,384ths, differences in 8,192ths. */
export function weightsOf({ matrix, fullRange }: Colours): Weights {
  const { red, blue } = matrices[matrix]
  const green = 1 - red - blue
  const spread = fullRange ? 1 : 255 / 224
  const weight = (share: number) => Math.round(share * spread * 8192)
  return [
    fullRange ? 0 : 16,
    Math.round((fullRange ? 1 : 255 / 219) * 16_384),
    weight(2 - 2 * red),
    -weight(((2 - 2 * blue) * blue) / green),
    -weight(((2 - 2 * red) * red) / green),
    weight(2 - 2 * blue),
  ]
}
