import { expect, it } from 'vitest'
import { inOrder } from './inOrder'

const collect = async <Value>(values: AsyncIterable<Value>) => {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

it('gives results in the order of the items, whichever is ready first', async () => {
  const waits = [30, 1, 20, 1, 1]
  const results = inOrder(waits, ['a', 'b'], async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait))
    return wait
  })
  expect(await collect(results)).toEqual(waits)
})

it('gives each lane one item at a time, and never runs further ahead than there are lanes', async () => {
  const busy = new Set<string>()
  let most = 0
  const results = inOrder([1, 2, 3, 4, 5, 6], ['a', 'b'], async (item, lane) => {
    expect(busy.has(lane)).toBe(false)
    busy.add(lane)
    most = Math.max(most, busy.size)
    await new Promise((resolve) => setTimeout(resolve, 1))
    busy.delete(lane)
    return item
  })
  expect(await collect(results)).toHaveLength(6)
  expect(most).toBe(2)
})
