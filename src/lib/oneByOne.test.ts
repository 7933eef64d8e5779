import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneByOne } from './oneByOne'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('jobs run one in each turn, in their order, but for what was taken back', () => {
  const done: string[] = []
  const back = ['a', 'b', 'c'].map((name) => oneByOne(() => void done.push(name)))
  expect(done).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['a'])
  back[1]?.()
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['a', 'c'])
  vi.runAllTimers()
  oneByOne(() => void done.push('d'))
  vi.runAllTimers()
  expect(done).toEqual(['a', 'c', 'd'])
})

test('one that fails holds up no other', () => {
  const done: string[] = []
  oneByOne(() => {
    throw new Error('broken')
  })
  oneByOne(() => void done.push('next'))
  expect(() => vi.runAllTimers()).toThrow('broken')
  vi.runAllTimers()
  expect(done).toEqual(['next'])
})
