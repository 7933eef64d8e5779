import { describe, expect, it } from 'vitest'
import type { Motion, TextStyle } from '../project/textStyle'
import { fromSeconds } from '../project/time'
import { type StyleChange, tidyStyle, turned } from './tidyStyle'

const plain: TextStyle = { font: 'Onest', size: 0.1, x: 0.5, y: 0.5, color: '#ffffff' }
const s = fromSeconds

describe('a style', () => {
  it.each<readonly [string, StyleChange, Partial<TextStyle>]>([
    ['keeps its middle in the frame', { x: -1, y: 2 }, { x: 0.05, y: 0.95 }],
    ['grows beyond what a slider gives', { size: 0.45 }, { size: 0.45 }],
    ['stays readable, and smaller than the frame', { size: 7 }, { size: 0.6 }],
    ['is turned the short way', { rotation: 270 }, { rotation: -90 }],
    ['is turned to a tenth of a degree', { rotation: 12.3456 }, { rotation: 12.3 }],
    ['is pushed to a side', { align: 'left' }, { align: 'left' }],
    ['comes as fast as can be seen', { motion: { in: { kind: 'pop', length: s(0) } } }, motion({ in: s(0.1) })],
    ['leaves before one tires of it', { motion: { out: { kind: 'pop', length: s(9) } } }, motion({ out: s(2) })],
    ['goes on moving', { motion: { loop: 'sway' } }, { motion: { loop: 'sway' } }],
  ])('%s', (_, change, expected) => expect(tidyStyle(plain, change)).toEqual({ ...plain, ...expected }))

  it.each<readonly [string, TextStyle, StyleChange]>([
    ['nothing', plain, {}],
    ['no turn', plain, { rotation: 0 }],
    ['a whole turn', plain, { rotation: 360 }],
    ['no motion', plain, { motion: {} }],
    ['the same turn another way round', { ...plain, rotation: 90 }, { rotation: -270 }],
  ])('is the very same after %s', (_, before, change) => expect(tidyStyle(before, change)).toBe(before))

  it('loses what is taken away', () => {
    const before: TextStyle = { ...plain, rotation: 45, align: 'right', motion: { loop: 'beat' } }
    expect(tidyStyle(before, { rotation: 0, align: undefined, motion: undefined })).toEqual(plain)
  })
})

function motion(lengths: { readonly in?: Motion['in'] | number; readonly out?: number }): Partial<TextStyle> {
  const ways = Object.entries(lengths).map(([side, length]) => [side, { kind: 'pop', length }])
  return { motion: Object.fromEntries(ways) }
}

it.each([
  [0, 0],
  [180, 180],
  [-180, 180],
  [181, -179],
  [359.96, 0],
  [-90.04, -90],
  [765, 45],
])('%f degrees are %f', (degrees, near) => expect(turned(degrees)).toBeCloseTo(near, 10))
