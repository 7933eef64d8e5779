import { describe, expect, it } from 'vitest'
import { type StickerName, stickerFamilies, stickerNames } from '../../project/stickers'
import { art } from './artOf'
import { boxOfArt } from './boxOfArt'
import { pathLength } from './pathLength'

const drawn = Object.entries(art)

it('is drawn for each of more than forty names, each of which stands once', () => {
  expect(new Set(stickerNames).size).toBe(stickerNames.length)
  expect(drawn.map(([name]) => name).sort()).toEqual([...stickerNames].sort())
  expect(stickerNames.length - stickerFamilies.living.length).toBeGreaterThan(40)
})

it('looks like no other', () => {
  const pictures = drawn.map(([, { marks }]) => JSON.stringify(marks))
  expect(new Set(pictures).size).toBe(drawn.length)
})

describe.each(drawn)('%s', (name, { color, marks }) => {
  it('is made of paths that every part of the program can read', () => {
    expect(marks[0]).not.toHaveProperty('inside')
    for (const { path } of marks) expect(path).toMatch(/^M[-\d. MLCQZ]+$/)
    for (const { path } of marks) expect(path).not.toMatch(/NaN|[MLCQ] *[MLCQZ]/)
  })

  it('has colours as the film knows them', () => {
    const tones = marks.flatMap(({ fill, line }) => [fill ?? [], line ?? []].flat())
    for (const tone of [color, ...tones]) expect(tone).toMatch(/^(main|shade|light|ink|#[0-9a-f]{6})$/)
    expect(tones).toContain('main')
  })

  it('is about a hundred wide or high, and no line', () => {
    const { width, height } = boxOfArt(name as StickerName)
    expect(Math.max(width, height)).toBeGreaterThan(80)
    expect(Math.max(width, height)).toBeLessThan(116)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(name === 'progress' ? 3 : 25)
  })
})

it.each([
  ['M0 0 L30 40', 50],
  ['M0 0 L10 0 L10 10 L0 10 Z', 40],
  ['M0 0 L10 0 M50 50 L50 60', 20],
  ['M0 0 C10 0 20 0 30 0', 30],
  ['M0 0 Q15 0 30 0', 30],
  ['M100 50 C100 77.6 77.6 100 50 100', Math.PI * 25],
])('%s is a way of %f', (path, length) => expect(pathLength(path)).toBeCloseTo(length, 1))
