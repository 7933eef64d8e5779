import { describe, expect, it } from 'vitest'
import type { TextStyle } from '../../project/textStyle'
import { fromSeconds } from '../../project/time'
import { motionMoment, type Sampled } from './motionMoment'

const style: TextStyle = { font: 'Onest', size: 0.1, x: 0.2, y: 0.9, color: '#ffffff', rotation: 45 }
const sampled: Sampled = { words: 'Бармак оюну', style, side: 'in', kind: 'grow' }
const scaleAt = (of: Sampled, elapsed: number | null) => {
  const [layer] = motionMoment(of, elapsed).layers
  return layer?.kind === 'text' ? (layer.pose?.scale ?? 1) : null
}

it('shows the words upright in the middle, in their own look', () => {
  const [layer, ...more] = motionMoment(sampled, 0).layers
  expect(more).toEqual([])
  expect(layer).toMatchObject({ text: 'Бармак оюну', style: { font: 'Onest', x: 0.5, y: 0.5, color: '#ffffff' } })
  expect(layer).not.toHaveProperty('style.rotation')
})

describe('words', () => {
  it('come, stand, and come again', () => {
    const scales = [0, 250, 600, 1300, 1400].map((elapsed) => scaleAt(sampled, elapsed))
    expect(scales[0]).toBeLessThan(0.5)
    expect(scales[1]).toBeGreaterThan(scales[0] ?? 9)
    expect(scales.slice(2, 4)).toEqual([1, 1])
    expect(scales[4]).toBeCloseTo(scales[0] ?? 9, 5)
  })

  it('take as long as the text does', () => {
    const slow = { ...sampled, style: { ...style, motion: { in: { kind: 'pop', length: fromSeconds(2) } as const } } }
    expect(scaleAt(slow, 1000)).toBeLessThan(1)
    expect(scaleAt(slow, 2100)).toBe(1)
  })

  it('stand before they leave', () => {
    const leaving: Sampled = { ...sampled, side: 'out' }
    expect([0, 800].map((elapsed) => scaleAt(leaving, elapsed))).toEqual([1, 1])
    expect(scaleAt(leaving, 1350)).toBeLessThan(0.6)
  })

  it('move on and on', () => {
    const beating: Sampled = { ...sampled, side: 'loop', kind: 'pulse' }
    expect(scaleAt(beating, 300)).toBeCloseTo(1.05, 5)
    expect(scaleAt(beating, 300 + 120_000)).toBeCloseTo(1.05, 5)
  })

  it('are there all the time where they do not move', () => {
    for (const elapsed of [0, 700, 1500, null]) expect(scaleAt({ ...sampled, kind: null }, elapsed)).toBe(1)
  })

  it('are caught in the midst of it for somebody who asked for no motion', () => {
    const scale = scaleAt(sampled, null)
    expect(scale).toBeGreaterThan(scaleAt(sampled, 0) ?? 9)
    expect(scale).toBeLessThan(1)
  })
})

it('stands on what its letters can be read on', () => {
  expect(motionMoment(sampled, 0).background).toBe('#2c313c')
  expect(motionMoment({ ...sampled, style: { ...style, color: '#1a1205' } }, 0).background).toBe('#ddd5c6')
})
