import { clamp } from '../../lib/clamp'
import type { Grade } from '../../project/grade'
import { curveThrough } from './curve'
import { type Look, looks, type Tint } from './looks'

/** What becomes of a picture of one lightness: its new lightness, and blue and red differences as a matrix and a sum. */
export type Tone = {
  readonly luma: number
  readonly blueOfBlue: number
  readonly blueOfRed: number
  readonly blue: number
  readonly redOfBlue: number
  readonly redOfRed: number
  readonly red: number
}

/** Of black and of white there is no colour: what is added must fade towards both. */
const room = (luma: number) => 1 - (2 * luma - 1) ** 4

/**
 * Colours as they go with another lightness. Made darker they keep their hue and stay possible; made lighter, they would
 * leave what a screen can show, and pale, but no more than half as much as would be sure.
 */
function going(from: number, to: number): number {
  const darker = from > 0 ? to / from : 1
  const lighter = from < 1 ? (1 - to) / (1 - from) : 1
  return darker < 1 ? darker : (1 + Math.min(1, lighter)) / 2
}

/** How a grade treats each lightness (0…1); differences are counted from −0.5 to 0.5. */
export function tonesOf(grade: Grade): (luma: number) => Tone {
  const look = grade.look && looks[grade.look.name]
  const wear = look && wearing(look, grade.look?.strength ?? 0)
  return (luma) => {
    const adjusted = adjust(grade, luma)
    return wear ? wear(adjusted) : adjusted
  }
}

function adjust(grade: Grade, from: number): Tone {
  const { saturation = 0, warmth = 0 } = grade
  const luma = lightness(grade, from)
  const gain = going(from, luma) * (1 + saturation * (saturation < 0 ? 1 : 0.9))
  const warm = warmth * room(luma)
  return {
    luma,
    ...{ blueOfBlue: gain, blueOfRed: 0, blue: warm * -0.075 },
    ...{ redOfBlue: 0, redOfRed: gain, red: warm * 0.055 },
  }
}

function lightness({ brightness = 0, contrast = 0, shadows = 0, highlights = 0 }: Grade, from: number): number {
  const bright = from ** (2 ** -brightness)
  const steep = bright * bright * (3 - 2 * bright)
  const contrasted = contrast > 0 ? bright + contrast * (steep - bright) : 0.5 + (bright - 0.5) * (1 + 0.6 * contrast)
  const dark = contrasted + shadows * (shadows > 0 ? 1.8 : 0.9) * contrasted * (1 - contrasted) ** 3
  return clamp(lit(dark, highlights), 0, 1)
}

/** Lighter by a share of what is missing to white: a bow, as for darker, would lift hardly anything before it bent back. */
const lit = (from: number, highlights: number) =>
  highlights < 0
    ? from + highlights * 1.8 * from ** 3 * (1 - from)
    : 1 - Math.max(0, 1 - from) ** (1 + highlights * from ** 2)

const add = (tint: Tint | undefined, weight: number): readonly [blue: number, red: number] => {
  const { hue, amount } = tint ?? { hue: 0, amount: 0 }
  const angle = (hue * Math.PI) / 180
  return [Math.cos(angle) * amount * weight, Math.sin(angle) * amount * weight]
}

function wearing(look: Look, strength: number): (before: Tone) => Tone {
  const curve = curveThrough(look.curve)
  const angle = ((look.axis?.hue ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const narrowed = 1 - (look.axis?.across ?? 1)
  /** Blends with what was there before. */
  const mix = (plain: number, worn: number) => plain + strength * (worn - plain)

  return (before) => {
    const worn = curve(before.luma)
    const luma = mix(before.luma, worn)
    const gain = going(before.luma, worn) * look.saturation
    const [bb, both, rr] = [
      mix(1, gain * (1 - narrowed * sin * sin)),
      mix(0, gain * narrowed * cos * sin),
      mix(1, gain * (1 - narrowed * cos * cos)),
    ]
    const edge = strength * room(luma)
    const [darkBlue, darkRed] = add(look.shadows, edge * (1 - luma))
    const [lightBlue, lightRed] = add(look.lights, edge * luma)
    return {
      luma,
      blueOfBlue: bb * before.blueOfBlue + both * before.redOfBlue,
      blueOfRed: bb * before.blueOfRed + both * before.redOfRed,
      blue: bb * before.blue + both * before.red + darkBlue + lightBlue,
      redOfBlue: both * before.blueOfBlue + rr * before.redOfBlue,
      redOfRed: both * before.blueOfRed + rr * before.redOfRed,
      red: both * before.blue + rr * before.red + darkRed + lightRed,
    }
  }
}
