import { expect, it } from 'vitest'
import { createProgress } from './progress'

it('only grows, from the look through the file to the last frame', () => {
  const shares: number[] = []
  const progress = createProgress((share) => shares.push(share))
  progress.reading(0.5)
  progress.reading(Number.NaN)
  progress.reading(7)
  const [first, second] = [progress.piece(50, 100), progress.piece(50, 100)]
  second(25)
  first(10)
  first(5)
  second(9999)
  first(50)
  progress.done()
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares[0]).toBeCloseTo(0.05)
  expect(shares.at(-1)).toBe(1)
  expect(Math.max(...shares)).toBe(1)
})

it('comes to its end though fewer frames came than were expected', () => {
  const shares: number[] = []
  const progress = createProgress((share) => shares.push(share))
  progress.piece(50, 100)(20)
  progress.done()
  expect(shares.at(-1)).toBe(1)
})
