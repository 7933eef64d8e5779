import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MediaReader } from '../../ports/mediaReader'
import { asset } from '../../project/builders'
import type { Micros } from '../../project/time'
import { createStills } from './stills'

const a = asset('a', 60)
const b = asset('b', 60)
const times = (...seconds: number[]) => seconds.map((second) => (second * 1_000_000) as Micros)

type Call = { readonly asset: string; readonly times: readonly number[]; aborted: boolean }

/** Decodes nothing: hands out what it is told to, one call after the other. */
function slowReader() {
  const calls: Call[] = []
  let finish = () => {}
  const stills: MediaReader['stills'] = (of, wanted, _height, each, signal) => {
    const call: Call = { asset: of.id, times: wanted.map((time) => time / 1_000_000), aborted: false }
    calls.push(call)
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        call.aborted = true
        resolve()
      })
      finish = () => {
        wanted.forEach((time, index) => {
          each(index, { time, close: () => {} } as unknown as ImageBitmap)
        })
        resolve()
      }
    })
  }
  const done = async () => {
    finish()
    await vi.advanceTimersByTimeAsync(100)
  }
  return { reader: { stills }, calls, done }
}

describe('stills', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are decoded once, however often they are wished for', async () => {
    const { reader, calls, done } = slowReader()
    const stills = createStills(reader)
    const strip = {}
    stills.wish(strip, a, times(0, 1))
    await vi.advanceTimersByTimeAsync(100)
    await done()
    stills.wish(strip, a, times(0, 1, 2))
    await vi.advanceTimersByTimeAsync(100)
    expect(calls.map((call) => call.times)).toEqual([[0, 1], [2]])
    expect(stills.at(a.id, times(1)[0] as Micros)).toMatchObject({ time: 1_000_000 })
  })

  it('stand in for each other until they are there', async () => {
    const { reader, done } = slowReader()
    const stills = createStills(reader)
    stills.wish({}, a, times(0, 8))
    await vi.advanceTimersByTimeAsync(100)
    expect(stills.at(a.id, times(6)[0] as Micros)).toBeNull()
    await done()
    expect(stills.at(a.id, times(6)[0] as Micros)).toMatchObject({ time: 8_000_000 })
  })

  it('are not decoded any more once nobody wishes for them', async () => {
    const { reader, calls } = slowReader()
    const stills = createStills(reader)
    const strip = {}
    stills.wish(strip, a, times(0, 1))
    await vi.advanceTimersByTimeAsync(100)
    stills.wish(strip, b, times(5))
    await vi.advanceTimersByTimeAsync(100)
    expect(calls).toEqual([
      { asset: 'a', times: [0, 1], aborted: true },
      { asset: 'b', times: [5], aborted: false },
    ])
  })

  it('tell whoever listens, until they are told to stop', async () => {
    const { reader, done } = slowReader()
    const stills = createStills(reader)
    const told = vi.fn()
    const untold = vi.fn()
    stills.subscribe(told)
    stills.subscribe(untold)()
    stills.wish({}, a, times(0))
    await vi.advanceTimersByTimeAsync(100)
    await done()
    expect(told).toHaveBeenCalledOnce()
    expect(untold).not.toHaveBeenCalled()
  })
})
