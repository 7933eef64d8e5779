import { describe, expect, it } from 'vitest'
import { lightSize } from './lightSize'

describe('a light copy', () => {
  it.each([
    ['upright', 1080, 1920, { width: 540, height: 960 }],
    ['lying', 1920, 1080, { width: 960, height: 540 }],
    ['four thousand across', 3840, 2160, { width: 960, height: 540 }],
    ['of odd shape, in even pixels', 1440, 1917, { width: 540, height: 718 }],
  ])('is made of what is large: %s', (_how, width, height, size) => {
    expect(lightSize({ width, height })).toEqual(size)
  })

  it.each([
    [720, 1280],
    [540, 960],
    [1920, 800],
    [640, 360],
    [0, 0],
  ])('is not made of %s × %s, which is light enough', (width, height) => {
    expect(lightSize({ width, height })).toBeNull()
  })
})
