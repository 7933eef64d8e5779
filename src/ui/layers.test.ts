import { expect, it } from 'vitest'
import { createLayers } from './layers'

function stack(...held: boolean[]) {
  const layers = createLayers()
  const closed: number[] = []
  held.forEach((isHeld, index) => {
    const take = layers.put({ isHeld: () => isHeld, close: () => close() })
    const close = () => {
      closed.push(index)
      take()
    }
  })
  return { layers, closed }
}

it('sends away the uppermost first, and no more than was asked', () => {
  const { layers, closed } = stack(false, false, false)
  expect(layers.closeDownTo(1)).toBe(true)
  expect([closed, layers.count()]).toEqual([[2, 1], 1])
})

it('leaves what must be seen to its end, and all that lies below it', () => {
  const { layers, closed } = stack(false, true, false)
  expect(layers.closeDownTo(0)).toBe(false)
  expect([closed, layers.count()]).toEqual([[2], 2])
})

it('counts what stays open after all: a sheet that goes one step back in itself', () => {
  const layers = createLayers()
  layers.put({ isHeld: () => false, close: () => {} })
  expect([layers.closeDownTo(0), layers.count()]).toEqual([true, 1])
})

it('tells whoever listens until they stop', () => {
  const layers = createLayers()
  let told = 0
  const stop = layers.subscribe(() => told++)
  const take = layers.put({ isHeld: () => false, close: () => {} })
  take()
  stop()
  layers.put({ isHeld: () => false, close: () => {} })
  expect(told).toBe(2)
})
