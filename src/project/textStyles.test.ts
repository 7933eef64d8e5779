import { expect, it } from 'vitest'
import { contrast } from '../lib/contrast'
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

it.each(textStyles)('$id can be read on any picture: its letters stand out from what is around them', ({ style }) => {
  const { color, box, outline, spoken, speakers = [] }: Look = style
  const around = box && box.opacity > 0.7 ? box.color : outline?.color
  expect(around).toBeDefined()
  for (const each of [color, spoken?.color ?? color, ...speakers]) {
    expect(contrast(each, around ?? each)).toBeGreaterThan(4.5)
  }
})
