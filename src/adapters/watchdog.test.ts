import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWatchdog } from './watchdog'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('barks once after silence, and not before', () => {
  const bark = vi.fn()
  const watchdog = createWatchdog(15_000, bark)
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1000)
    watchdog.alive()
  }
  vi.advanceTimersByTime(14_999)
  expect(bark).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(bark).toHaveBeenCalledOnce()
})

it('is silent once stopped, also when a late sign of life comes', () => {
  const bark = vi.fn()
  const watchdog = createWatchdog(10, bark)
  watchdog.stop()
  watchdog.alive()
  vi.advanceTimersByTime(100)
  expect(bark).not.toHaveBeenCalled()
})
