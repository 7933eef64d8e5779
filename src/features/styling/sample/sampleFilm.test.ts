import { describe, expect, it } from 'vitest'
import { textStyles } from '../../../project/textStyles'
import { isMoving, sampleMoment } from './sampleFilm'

const look = (id: (typeof textStyles)[number]['id']) => {
  const found = textStyles.find((each) => each.id === id)
  if (!found) throw new Error(`There is no style ${id}`)
  return found.style
}
const words = 'Баш бармак, бадал жүрөк'

describe('a sample', () => {
  it('shows the words as a film would', () => {
    const [layer, ...more] = sampleMoment(look('capitals'), words, null)
    expect(more).toEqual([])
    expect(layer).toMatchObject({ text: words.toUpperCase(), style: { font: 'Oswald', x: 0.5, y: 0.5 } })
    expect(layer?.begun).toBeUndefined()
  })

  it('moves from word to word and begins anew', () => {
    const begun = [0, 1000, 2700, 3500, 3600].map((time) => sampleMoment(look('karaoke'), words, time)[0]?.begun)
    expect(begun).toEqual([1, 2, 4, 4, 1])
  })

  it('stands still with a word being said', () => {
    expect(sampleMoment(look('karaoke'), words, null)[0]?.begun).toBe(3)
    expect(sampleMoment(look('words'), words, null)[0]?.shown).toBeLessThan(20)
  })

  it('lets everybody speak in turn', () => {
    const colors = [0, 3600, 7200, 14_400].map((time) => sampleMoment(look('speakers'), words, time)[0]?.style.color)
    expect(new Set(colors).size).toBe(3)
    expect(colors[3]).toBe(colors[0])
  })

  it.each(textStyles)('of $id is another later only if it moves', ({ style }) => {
    const early = sampleMoment(style, words, 100)
    const late = sampleMoment(style, words, 3600 + 2700)
    if (isMoving(style)) expect(late).not.toEqual(early)
    else expect(late).toEqual(early)
  })
})
