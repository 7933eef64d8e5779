import type { VideoStream } from './streams'

/** How a picture's colours become BT.709 in limited range: by a matrix alone, or through a table from `colourCube`. */
export type Colours = {
  /** Names that ffmpeg's scale filter knows. */
  readonly matrix: 'bt709' | 'bt601' | 'bt2020' | 'smpte240m' | 'fcc'
  readonly cube: CubeKind | null
}

/** HDR as phones and televisions write it, and the wide gamut without HDR. */
export type CubeKind = 'hlg' | 'pq' | 'wide'

type Tags = Pick<VideoStream, 'matrix' | 'transfer' | 'primaries' | 'height' | 'width'>

export function chooseColours(tags: Tags): Colours {
  return { matrix: matrixOf(tags), cube: cubeOf(tags) }
}

function matrixOf({ matrix, width, height }: Tags): Colours['matrix'] {
  if (matrix.startsWith('bt2020')) return 'bt2020'
  if (matrix === 'bt709' || matrix === 'smpte240m' || matrix === 'fcc') return matrix
  if (matrix === 'smpte170m' || matrix === 'bt470bg') return 'bt601'
  // Nothing is said: small pictures are television's of old, as every player guesses.
  return Math.min(width, height) >= 720 ? 'bt709' : 'bt601'
}

function cubeOf({ transfer, primaries }: Tags): CubeKind | null {
  if (transfer === 'arib-std-b67') return 'hlg'
  if (transfer === 'smpte2084') return 'pq'
  return primaries === 'bt2020' ? 'wide' : null
}
