import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryProjects } from '../adapters/memory/memoryProjects'
import { asset, film } from '../project/builders'
import type { ProjectId } from '../project/project'
import { createLibrary, regret } from '../store/library'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const [one, two] = ['one', 'two'] as ProjectId[] as [ProjectId, ProjectId]
const free = async () => () => {}

async function libraryOf(hold: () => Promise<(() => void) | null> = free) {
  const projects = createMemoryProjects()
  for (const id of [two, one]) {
    await projects.save({ ...film({ assets: [asset('v', 4)] }), id, name: id })
    vi.advanceTimersByTime(10)
  }
  const library = createLibrary(projects, hold)
  await library.refresh()
  const names = () => library.getState().videos?.map(({ name }) => name)
  return { projects, library, names }
}

it('lists the newest first, with what they take', async () => {
  const { library, names } = await libraryOf()
  expect(names()).toEqual(['one', 'two'])
  expect(library.getState().videos?.[0]).toMatchObject({ bytes: 1000, length: 0 })
})

it('gives back what was deleted, until the time for it is over', async () => {
  const { projects, library, names } = await libraryOf()
  await library.remove(one)
  expect([names(), library.getState().removed?.name]).toEqual([['two'], 'one'])
  await library.refresh()
  expect(names()).toEqual(['two'])
  await library.restore()
  expect(names()).toEqual(['one', 'two'])
  await vi.advanceTimersByTimeAsync(2 * regret)
  expect(await projects.load(one)).not.toBeNull()

  await library.remove(one)
  await vi.advanceTimersByTimeAsync(regret)
  expect([await projects.load(one), library.getState().removed]).toEqual([null, null])
})

it('deletes the first for good when a second one is deleted', async () => {
  const { projects, library, names } = await libraryOf()
  await library.remove(one)
  await library.remove(two)
  expect([names(), library.getState().removed?.name, await projects.load(one)]).toEqual([[], 'two', null])
  await library.restore()
  expect(names()).toEqual(['two'])
})

it('names a video anew, and a name of spaces is none', async () => {
  const { library, names } = await libraryOf()
  await library.rename(two, ' Бармак оюну ')
  expect(names()).toEqual(['Бармак оюну', 'one'])
  await library.rename(two, '  ')
  expect(names()).toEqual(['Бармак оюну', 'one'])
})

it('does not name anew what another tab has open, nor what cannot be read', async () => {
  const { library, names } = await libraryOf(async () => null)
  await library.rename(two, 'Башка')
  expect([library.getState().problem, names()]).toEqual(['elsewhere', ['one', 'two']])
  await library.duplicate('nothing' as ProjectId)
  expect(library.getState().problem).toBe('unreadable')
})

it('makes a copy with its cover, under the next name', async () => {
  const { projects, library, names } = await libraryOf()
  await projects.saveCover(one, new Blob(['cover']))
  await library.refresh()
  await library.duplicate(one)
  await library.duplicate(one)
  expect(names()?.toSorted()).toEqual(['one', 'one (2)', 'one (3)', 'two'])
  const copy = library.getState().videos?.find(({ name }) => name === 'one (2)')
  expect(copy?.cover?.size).toBe(5)
  expect((await projects.load(copy?.id as ProjectId))?.assets).toEqual((await projects.load(one))?.assets)
})
