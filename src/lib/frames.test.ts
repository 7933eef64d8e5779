import { beforeEach, expect, test, vi } from 'vitest'
import type { Phase } from './frames'

let beforePicture: (phase: Phase, job: (now: number) => void) => () => void
let afterPicture: (job: () => void) => void
let pictures: ((now: number) => void)[] = []
const nextPicture = () => {
  const due = pictures
  pictures = []
  for (const run of due) run(0)
}
beforeEach(async () => {
  pictures = []
  vi.resetModules()
  ;({ beforePicture, afterPicture } = await import('./frames'))
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => pictures.push(run))
  return () => vi.unstubAllGlobals()
})

test('what moves comes before what paints, and what tells of it last, whatever was asked for first', () => {
  const done: string[] = []
  beforePicture('tell', () => done.push('tell'))
  beforePicture('paint', () => done.push('paint'))
  beforePicture('move', () => done.push('move'))
  nextPicture()
  expect(done).toEqual(['move', 'paint', 'tell'])
})

test('painting that a move asks for is a part of the same picture', () => {
  const done: string[] = []
  beforePicture('move', () => beforePicture('paint', () => done.push('paint')))
  nextPicture()
  expect(done).toEqual(['paint'])
  expect(pictures).toEqual([])
})

test('what asks for itself again comes with the next picture', () => {
  const done: string[] = []
  const again = () => {
    done.push('moved')
    beforePicture('move', again)
  }
  beforePicture('move', again)
  nextPicture()
  expect(done).toEqual(['moved'])
  nextPicture()
  expect(done).toEqual(['moved', 'moved'])
})

test('a job asked for twice runs once, and one taken back not at all', () => {
  const [once, never] = [vi.fn(), vi.fn()]
  beforePicture('paint', once)
  beforePicture('paint', once)
  beforePicture('paint', never)()
  nextPicture()
  nextPicture()
  expect(once).toHaveBeenCalledTimes(1)
  expect(never).not.toHaveBeenCalled()
})

test('a job that fails is told of and does not keep the others from running', () => {
  const told = vi.fn()
  vi.stubGlobal('reportError', told)
  const after = vi.fn()
  const cause = new Error('no')
  beforePicture('move', () => {
    throw cause
  })
  beforePicture('move', after)
  nextPicture()
  expect(told).toHaveBeenCalledWith(cause)
  expect(after).toHaveBeenCalled()
})

test('what a picture does not show waits until it is done, and for nothing else', async () => {
  const done: string[] = []
  afterPicture(() => done.push('at once'))
  expect(done).toEqual(['at once'])
  beforePicture('move', () => afterPicture(() => done.push('told')))
  beforePicture('paint', () => done.push('paint'))
  nextPicture()
  expect(done).toEqual(['at once', 'paint'])
  await vi.waitFor(() => expect(done).toEqual(['at once', 'paint', 'told']))
})
