import type { CubeKind } from './colours'

/** Points along each side of the table; between them ffmpeg interpolates. */
const side = 33

/** Light in which white paper is drawn, and the brightest that the tone mapping still tells apart. Candela per m². */
const paperWhite = 203
const brightest = 1000

type Colour = readonly [number, number, number]

/**
 * A table from BT.2020 colours, HDR or not, to BT.709, as ffmpeg's lut3d filter reads it. ffmpeg's own way, zscale and
 * tonemap, calculates with floats: 0.41 s for a 1080p picture where the table takes 0.06 (single-thread core).
 */
export function colourCube(kind: CubeKind): string {
  const lines = [`LUT_3D_SIZE ${side}`]
  const level = (index: number) => index / (side - 1)
  for (let blue = 0; blue < side; blue++) {
    for (let green = 0; green < side; green++) {
      for (let red = 0; red < side; red++) {
        const mapped = mapColour(kind, [level(red), level(green), level(blue)])
        lines.push(mapped.map((value) => value.toFixed(5)).join(' '))
      }
    }
  }
  return `${lines.join('\n')}\n`
}

/** One colour, each part 0…1 as it is coded. */
export function mapColour(kind: CubeKind, coded: Colour): Colour {
  const light = toneMap(toLight(kind, coded), kind)
  return toBt709(light).map((value) => Math.max(0, Math.min(1, value)) ** (1 / 2.4)) as unknown as Colour
}

/** Light on the screen, where 1 is paper white. */
function toLight(kind: CubeKind, coded: Colour): Colour {
  if (kind === 'wide') return each(coded, (value) => value ** 2.4)
  if (kind === 'pq') return each(coded, (value) => pqToNits(value) / paperWhite)
  // HLG codes the scene; the display's curve (BT.2100, gamma 1.2 at 1,000 cd/m²) works on the scene's luminance.
  const scene = each(coded, hlgToScene)
  const gain = luminance(scene) ** 0.2 * (brightest / paperWhite)
  return each(scene, (value) => value * gain)
}

const hlgToScene = (value: number) =>
  value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12

function pqToNits(value: number): number {
  const root = value ** (32 / 2523)
  return 10_000 * (Math.max(0, root - 107 / 128) / (2413 / 128 - (2392 / 128) * root)) ** (8192 / 1305)
}

/** The curve that Chromium shows HDR with: dark and middle tones stay, the brightest light becomes white. */
function toneMap(light: Colour, kind: CubeKind): Colour {
  const peak = brightest / paperWhite
  const strongest = Math.max(...light)
  if (kind === 'wide' || strongest <= 0) return light
  const capped = Math.min(strongest, peak)
  const mapped = (capped * (1 + capped / peak ** 2)) / (1 + capped)
  return each(light, (value) => (value / strongest) * mapped)
}

const luminance = ([red, green, blue]: Colour) => 0.2627 * red + 0.678 * green + 0.0593 * blue

const toBt709 = ([red, green, blue]: Colour): Colour => [
  1.660491 * red - 0.587641 * green - 0.07285 * blue,
  -0.12455 * red + 1.1329 * green - 0.008349 * blue,
  -0.018151 * red - 0.100579 * green + 1.11873 * blue,
]

const each = ([red, green, blue]: Colour, change: (value: number) => number): Colour => [
  change(red),
  change(green),
  change(blue),
]
