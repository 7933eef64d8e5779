import { expect, it } from 'vitest'
import { asset, clip, film, item, lane } from '../project/builders'
import type { Item, LinkId, MainClip, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { planSound } from './planSound'
import { isHeard, voiceOf } from './voiceOf'

const assets = [asset('v', 10), asset('m', 20, 'sound'), asset('p', 3, 'image')]
const heard = (project: Project) =>
  planSound(voiceOf(project), { start: fromSeconds(0), end: fromSeconds(99) }).map(({ asset }) => asset)
const linked = <Told extends MainClip | Item>(piece: Told): Told => ({ ...piece, link: 'l' as LinkId })
const music = lane('s', 'sound', item('m', 'm', 0, 0, 3))

it('hears the main track, and neither music nor overlays', () => {
  const overlay = lane('o', 'overlay', item('o', 'v', 0, 4, 2))
  expect(heard(film({ assets, main: [clip('a', 'v', 0, 3)], lanes: [overlay, music] }))).toEqual(['v'])
})

it('hears sound that was detached from the main track', () => {
  const silent = linked(clip('a', 'v', 0, 3, { sound: { volume: 1, muted: true } }))
  const detached = lane('d', 'sound', linked(item('d', 'v', 0, 0, 3)))
  expect(heard(film({ assets, main: [silent], lanes: [detached, music] }))).toEqual(['v'])
})

it('hears everything where the main track is silent', () =>
  expect(heard(film({ assets, main: [clip('a', 'p', 0, 3)], lanes: [music] }))).toEqual(['m']))

it('hears nothing where nothing is', () => {
  expect(isHeard(voiceOf(film({ assets, main: [clip('a', 'p', 0, 3)] })))).toBe(false)
})

it('hears what was spoken over the film, and no music beside it', () => {
  const spoken = { ...lane('n', 'sound', item('n', 'm', 1, 0, 2)), voice: true as const }
  const film1 = film({
    assets,
    main: [clip('a', 'p', 0, 3)],
    lanes: [spoken, lane('s', 'sound', item('w', 'v', 0, 0, 3))],
  })
  expect(heard(film1)).toEqual(['m'])
})
