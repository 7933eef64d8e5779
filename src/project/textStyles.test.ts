import { expect, it } from 'vitest'
import { plainCaptions } from './emptyProject'
import { fonts } from './fonts'
import { styleSchema } from './styleSchema'
import { type Look, lookKeys, textStyles } from './textStyles'

const families = new Set<string>(fonts.map(({ family }) => family))

it('there are many, each with a name of its own', () => {
  expect(textStyles.length).toBeGreaterThanOrEqual(14)
  expect(new Set(textStyles.map(({ id }) => id)).size).toBe(textStyles.length)
})

it('the first is how captions come', () => {
  const { x: _, y: __, ...look } = plainCaptions
  expect(textStyles[0]?.style).toEqual(look)
})

it.each(textStyles)('$id is a look that can be kept, in a font that is brought along', ({ style }) => {
  const whole = { ...plainCaptions, outline: undefined, ...style }
  expect(styleSchema.safeParse(whole).data).toEqual(whole)
  expect(families).toContain(style.font)
  expect(lookKeys).toEqual(expect.arrayContaining(Object.keys(style)))
})

/** Relative luminance, 0…1. */
const light = (color: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)

it.each(textStyles)('$id can be read on any picture: its letters stand out from what is around them', ({ style }) => {
  const { color, box, outline, spoken, speakers = [] }: Look = style
  const around = box && box.opacity > 0.7 ? box.color : outline?.color
  expect(around).toBeDefined()
  for (const each of [color, spoken?.color ?? color, ...speakers]) {
    expect(contrast(each, around ?? each)).toBeGreaterThan(4.5)
  }
})
