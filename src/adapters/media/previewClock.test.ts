import { expect, it } from 'vitest'
import { fromSeconds } from '../../project/time'
import { createPreviewClock } from './previewClock'

function open() {
  let now = 1000
  const clock = createPreviewClock(() => now)
  return { clock, pass: (milliseconds: number) => (now += milliseconds) }
}

it('without sound goes with the wall clock', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(2), null, 1)
  pass(500)
  expect(clock.now()).toBe(fromSeconds(2.5))
})

it('with sound goes with what was heard, and a little ahead of the last report', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(2), 0, 1)
  pass(300)
  expect(clock.now()).toBe(fromSeconds(2))
  clock.heard(48_000)
  expect(clock.now()).toBe(fromSeconds(3))
  pass(20)
  expect(clock.now()).toBe(fromSeconds(3.02))
})

it('goes evenly and never back where a device takes its sound in bites', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(0), 0, 1)
  let last = 0
  for (let ms = 1, told = 0; ms <= 2000; ms++) {
    pass(1)
    // Every 1024 samples are told of, but only at whole bites of 10 ms.
    const taken = Math.floor((Math.floor(ms / 10) * 480) / 1024) * 1024
    if (taken > told) clock.heard(taken)
    told = taken
    const now = clock.now()
    expect(now).toBeGreaterThanOrEqual(last)
    if (ms > 100) expect(now - last).toBeLessThan(2500)
    last = now
  }
  expect(Math.abs(last - fromSeconds(2))).toBeLessThan(10_000)
})

it('follows the sound after it has waited', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(0), 0, 1)
  clock.heard(48_000)
  pass(1000)
  expect(clock.now()).toBe(fromSeconds(1.12))
  clock.heard(49_024)
  // It had run ahead of the sound, and stands until that is there.
  expect(clock.now()).toBe(fromSeconds(1.12))
  pass(400)
  clock.heard(49_024 + 19_200)
  expect(clock.now()).toBe(Math.round(((49_024 + 19_200) / 48_000) * 1_000_000))
})

it('waits where the sound waits', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(0), 0, 1)
  clock.heard(48_000)
  pass(5000)
  expect(clock.now()).toBe(fromSeconds(1.12))
})

it('is behind by as much as the loudspeaker is, and never goes back before its start', () => {
  const { clock } = open()
  clock.start(fromSeconds(1), 0.2, 1)
  clock.heard(4800)
  expect(clock.now()).toBe(fromSeconds(1))
  clock.heard(48_000)
  expect(clock.now()).toBe(fromSeconds(1.8))
})

it('goes at its rate, with sound and without, and backwards', () => {
  const { clock, pass } = open()
  clock.start(fromSeconds(10), 0.1, 2)
  clock.heard(48_000)
  expect(clock.now()).toBe(fromSeconds(11.8))
  clock.start(fromSeconds(10), null, -4)
  pass(500)
  expect(clock.now()).toBe(fromSeconds(8))
})
