import { expect, it } from 'vitest'
import { asset, clip, film, item } from '../project/builders'
import { laneRows } from '../project/laneRows'
import { layout } from '../project/layout'
import { parseProject } from '../project/parse'
import type { ItemId, LaneId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { fromSeconds } from '../project/time'
import { insertSound } from './insert'
import { layVoice } from './layVoice'

const s = fromSeconds
const take = (id: string, length: number) => asset(id, length, 'sound')
const start = film({
  assets: [asset('v', 10), asset('m', 9, 'sound')],
  main: [clip('a', 'v', 0, 8)],
  sounds: [item('song', 'm', 6, 0, 2)],
})

const lay = (project: Project, id: string, at: number, length: number, instead?: string) =>
  layVoice(project, {
    asset: take(`take-${id}`, length),
    at: s(at),
    itemId: id as ItemId,
    laneId: `lane-${id}` as LaneId,
    instead: instead as ItemId | undefined,
  })

/** What lies on each lane beside the film, voices marked. */
const read = (project: Project) =>
  project.lanes.map(({ id, voice }, index) => {
    const on = layout(project).items.filter(({ lane }) => lane === index)
    return [voice ? 'voice' : id, ...on.map(({ item, span }) => `${item.id} ${span.start / 1e6}-${span.end / 1e6}`)]
  })

it('lies on a lane of its own, though there would be room beside the music', () =>
  expect(read(lay(start, 'one', 1, 3))).toEqual([
    ['lane', 'song 6-8'],
    ['voice', 'one 1-4'],
  ]))

it('the next goes beside it, and over it only on another lane', () => {
  const two = lay(lay(start, 'one', 1, 3), 'two', 5, 1)
  expect(read(lay(two, 'three', 3, 1)).slice(1)).toEqual([
    ['voice', 'one 1-4', 'two 5-6'],
    ['voice', 'three 3-4'],
  ])
})

it('music does not come between voices', () => {
  const told = lay(start, 'one', 1, 3)
  const music = { asset: take('m2', 2), itemId: 'm2' as ItemId, laneId: 'new' as LaneId, start: s(6.5) }
  expect(read(insertSound(told, music)).at(-1)).toEqual(['new', 'm2 6.5-8.5'])
})

it('ends with the film at the latest', () => {
  expect(read(lay(start, 'one', 6, 5))[1]).toEqual(['voice', 'one 6-8'])
  expect(lay(start, 'one', 8, 5)).toBe(start)
})

it('a take takes the place of another, which is then nowhere', () => {
  const told = lay(lay(start, 'one', 1, 3), 'two', 1, 5, 'one')
  expect(read(told)[1]).toEqual(['voice', 'two 1-6'])
  expect(Object.keys(told.assets)).toEqual(['v', 'm', 'take-two'])
})

it('is kept with the project, and named apart from other sounds', () => {
  const told = lay(start, 'one', 1, 3)
  expect(brokenRules(told)).toEqual([])
  expect(parseProject(JSON.parse(JSON.stringify(told)))).toEqual(told)
  expect(laneRows(told).filter(({ kind }) => kind === 'sound')).toMatchObject([
    { voice: false, n: 1, alone: true },
    { voice: true, n: 1, alone: true },
  ])
})
