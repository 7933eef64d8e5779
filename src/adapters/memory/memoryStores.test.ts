import { expect, test } from 'vitest'
import { emptyProject } from '../../project/emptyProject'
import type { Asset, AssetId, ProjectId } from '../../project/project'
import { createMemoryMedia } from './memoryMedia'
import { createMemoryProjects } from './memoryProjects'

const id = 'a' as AssetId
const options = () => ({ signal: new AbortController().signal, progress: () => {} })

test('media are there until they are removed', async () => {
  const media = createMemoryMedia()
  expect(await media.keep(id, new Blob(['abc']), options())).toEqual({ value: undefined })
  expect(await (await media.file(id))?.text()).toBe('abc')
  expect([await media.ids(), (await media.room()).used, media.lasting]).toEqual([[id], 3, false])
  await media.remove([id])
  expect([await media.ids(), (await media.room()).used, await media.file(id)]).toEqual([[], 0, null])
})

test('an import that was cancelled leaves nothing', async () => {
  const media = createMemoryMedia()
  const kept = await media.keep(id, new Blob(['abc']), { ...options(), signal: AbortSignal.abort() })
  expect(kept).toMatchObject({ refused: 'failed' })
  expect(await media.ids()).toEqual([])
})

test('a project keeps its cover when it is saved again', async () => {
  const projects = createMemoryProjects()
  const project = emptyProject('p' as ProjectId, 'One', 'ky')
  await projects.saveCover(project.id, new Blob(['too early']))
  expect(await projects.list()).toEqual([])
  await projects.save({ ...project, assets: { [id]: { id } as Asset } })
  await projects.saveCover(project.id, new Blob(['cover']))
  await projects.save({ ...project, name: 'Two', assets: { [id]: { id } as Asset } })
  expect(await projects.list()).toMatchObject([{ id: 'p', name: 'Two', cover: { size: 5 } }])
  expect([...(await projects.assetsInUse())]).toEqual([id])

  await projects.remove(project.id)
  expect([await projects.list(), await projects.load(project.id)]).toEqual([[], null])
})
