import { expect, it, vi } from 'vitest'
import type { Film, FilmMaker } from '../ports/filmMaker'
import { asset, clip, film } from '../project/builders'
import { createFilming, estimateBytes } from './filming'

const project = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 10)] })
const settings = { size: { width: 1080, height: 1920 }, bitrate: 8_000_000, encoder: 'automatic' } as const

function slowMaker() {
  const calls: {
    options: Parameters<FilmMaker['make']>[2]
    end: (outcome: Awaited<ReturnType<FilmMaker['make']>>) => void
  }[] = []
  const make: FilmMaker['make'] = (_, __, options) => new Promise((end) => calls.push({ options, end }))
  const discard = vi.fn(async () => {})
  const made: Film = { file: new File([], 'film.mp4'), encoder: 'device', discard }
  return { make, calls, made, discard }
}

it('tells the time that is left from the pace so far', () => {
  const { make, calls } = slowMaker()
  let now = 0
  const filming = createFilming({ make }, () => now)
  void filming.start(project, settings)
  const progress = calls[0]?.options.progress
  progress?.({ step: 'making', share: 0 })
  now = 500
  progress?.({ step: 'making', share: 0.1 })
  expect(filming.getState()).toMatchObject({ phase: 'making', left: null })
  now = 4000
  progress?.({ step: 'making', share: 0.25 })
  expect(filming.getState()).toMatchObject({ phase: 'making', left: 12 })
})

it('hands the film over, and throws its file away when it is no longer wanted', async () => {
  const { make, calls, made, discard } = slowMaker()
  const filming = createFilming({ make })
  const started = filming.start(project, settings)
  calls[0]?.end({ value: made })
  await started
  expect(filming.getState()).toEqual({ phase: 'done', film: made })
  filming.reset()
  expect(discard).toHaveBeenCalledOnce()
  expect(filming.getState()).toEqual({ phase: 'idle' })
})

it('a cancelled film says nothing more, and leaves nothing behind', async () => {
  const { make, calls, made, discard } = slowMaker()
  const filming = createFilming({ make })
  const started = filming.start(project, settings)
  filming.reset()
  expect(calls[0]?.options.signal.aborted).toBe(true)
  calls[0]?.options.progress({ step: 'making', share: 0.5 })
  calls[0]?.end({ value: made })
  await started
  expect(filming.getState()).toEqual({ phase: 'idle' })
  expect(discard).toHaveBeenCalledOnce()
})

it('gives the reason of a refusal', async () => {
  const { make, calls } = slowMaker()
  const filming = createFilming({ make })
  const started = filming.start(project, settings)
  calls[0]?.end({ refused: 'no-space' })
  await started
  expect(filming.getState()).toEqual({ phase: 'refused', refusal: { refused: 'no-space' } })
})

it('estimates ten seconds at 8 Mbit/s as ten megabytes', () => {
  expect(estimateBytes(project, settings) / 1e6).toBeCloseTo(10.2)
})
