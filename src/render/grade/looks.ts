import type { LookName } from '../../project/grade'

/** A colour as a direction on the plane of blue and red differences, in degrees, and how much of it (0…1). */
export type Tint = { readonly hue: number; readonly amount: number }

/** Everything that a look is: there is no code for any single one. */
export type Look = {
  /** What lightness (0…1) becomes what; between the points goes a smooth curve. */
  readonly curve: readonly (readonly [from: number, to: number])[]
  /** What colours are multiplied by; less in the shadows, where noise is. */
  readonly saturation: number
  /** Colours along this direction stay, those across it are multiplied by `across`. */
  readonly axis?: { readonly hue: number; readonly across: number }
  readonly shadows?: Tint
  readonly lights?: Tint
  readonly vignette?: number
}

const orange = 140
const yellow = 168
const rose = 75
const teal = 308
const blue = 345
const green = 215

const straight: Look['curve'] = [
  [0, 0],
  [1, 1],
]
const bent = (dark: number, light: number, black = 0, white = 1): Look['curve'] => [
  [0, black],
  [0.25, dark],
  [0.75, light],
  [1, white],
]

export const looks: Readonly<Record<LookName, Look>> = {
  clear: { curve: bent(0.27, 0.81), saturation: 1.14, lights: { hue: blue, amount: 0.012 } },
  vivid: { curve: bent(0.2, 0.81), saturation: 1.5 },
  warm: {
    curve: bent(0.26, 0.78),
    saturation: 1.06,
    shadows: { hue: orange, amount: 0.035 },
    lights: { hue: orange, amount: 0.05 },
  },
  golden: {
    curve: bent(0.24, 0.8),
    saturation: 1.1,
    shadows: { hue: orange, amount: 0.03 },
    lights: { hue: yellow, amount: 0.11 },
  },
  sunset: {
    curve: bent(0.23, 0.74, 0.01),
    saturation: 1.18,
    shadows: { hue: 50, amount: 0.06 },
    lights: { hue: orange, amount: 0.11 },
  },
  autumn: {
    curve: bent(0.22, 0.74, 0.02, 0.98),
    saturation: 1.12,
    axis: { hue: orange, across: 0.5 },
    shadows: { hue: orange, amount: 0.04 },
    lights: { hue: yellow, amount: 0.05 },
  },
  cool: {
    curve: bent(0.25, 0.79),
    saturation: 0.95,
    shadows: { hue: blue, amount: 0.05 },
    lights: { hue: 325, amount: 0.04 },
  },
  lake: {
    curve: bent(0.24, 0.79, 0.02),
    saturation: 1.08,
    shadows: { hue: teal, amount: 0.09 },
    lights: { hue: teal, amount: 0.03 },
  },
  pasture: {
    curve: bent(0.26, 0.79),
    saturation: 1.22,
    shadows: { hue: green, amount: 0.05 },
    lights: { hue: yellow, amount: 0.035 },
  },
  cinema: {
    curve: bent(0.19, 0.77, 0.015, 0.97),
    saturation: 1.12,
    axis: { hue: orange, across: 0.55 },
    shadows: { hue: teal, amount: 0.1 },
    lights: { hue: orange, amount: 0.065 },
  },
  dusk: {
    curve: bent(0.15, 0.62, 0, 0.9),
    saturation: 0.8,
    shadows: { hue: blue, amount: 0.12 },
    lights: { hue: blue, amount: 0.04 },
    vignette: 0.35,
  },
  soft: {
    curve: bent(0.34, 0.83, 0.06, 0.99),
    saturation: 0.82,
    shadows: { hue: rose, amount: 0.02 },
    lights: { hue: orange, amount: 0.025 },
  },
  rose: {
    curve: bent(0.29, 0.81, 0.03),
    saturation: 0.95,
    shadows: { hue: rose, amount: 0.06 },
    lights: { hue: rose, amount: 0.05 },
  },
  faded: { curve: bent(0.31, 0.72, 0.13, 0.91), saturation: 0.72, shadows: { hue: teal, amount: 0.03 } },
  retro: {
    curve: bent(0.28, 0.75, 0.09, 0.95),
    saturation: 0.85,
    shadows: { hue: 30, amount: 0.07 },
    lights: { hue: yellow, amount: 0.1 },
    vignette: 0.25,
  },
  sepia: {
    curve: bent(0.26, 0.76, 0.05, 0.97),
    saturation: 0,
    shadows: { hue: orange, amount: 0.1 },
    lights: { hue: 150, amount: 0.11 },
    vignette: 0.3,
  },
  silver: { curve: straight, saturation: 0 },
  mono: { curve: bent(0.16, 0.82), saturation: 0, vignette: 0.25 },
}
