import { expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, marker, on, pin } from '../project/builders'
import type { Target } from '../project/find'
import { footageOf } from '../project/find'
import type { AssetId, GroupId, Project } from '../project/project'
import { read } from '../project/read'
import { brokenRules } from '../project/rules'
import { fromSeconds as s } from '../project/time'
import { duplicate } from './duplicate'
import { copyOf, type Fragment } from './fragment'
import { pasteAt } from './paste'
import { removeRange } from './removeRange'
import { replaceAsset } from './replaceAsset'
import { group } from './together'

const target = (kind: Target['kind'], id: string) => ({ kind, id }) as Target
const [a, b, over, song, one] = [
  target('clip', 'a'),
  target('clip', 'b'),
  target('item', 'o'),
  target('item', 's'),
  target('cue', 'one'),
]
const ids = () => {
  let count = 0
  return () => `n${count++}`
}

/** Clips of 4 and 3 s; a picture over the first one's last second and on; free music from 1 to 4; a caption, a flag. */
const start = film({
  assets: [asset('v', 10), asset('w', 2), asset('p', 3, 'image'), asset('m', 8, 'sound')],
  main: [clip('a', 'v', 1, 4), clip('b', 'v', 2, 3)],
  lanes: [lane('top', 'overlay', item('o', 'v', pin('a', 4), 0, 2)), lane('low', 'sound', item('s', 'm', 1, 2, 3))],
  cues: [cue('one', on('a', 2, 2))],
  markers: [marker('flag', pin('b', 4))],
})
const main = 'a 0-4 @1, b 4-7 @2'
const lanes = 'o0 3-5 @0, s1 1-4 @2'
const rest = 'one 1-3, flag 6'
const lock = (project: Project, id: string): Project => ({
  ...project,
  lanes: project.lanes.map((each) => (each.id === id ? { ...each, settings: { locked: true } } : each)),
})
const cut = (project: Project, from: number, to: number, close: boolean) =>
  removeRange(project, { span: { start: s(from), end: s(to) }, close, fresh: ids() })
const copied = (...targets: readonly Target[]) => copyOf(start, targets) as Fragment

it.each<readonly [string, Project, string]>([
  [
    'duplicates clips in order, after the last',
    duplicate(start, [b, a], ids()),
    `${main}, n0 7-11 @1, n1 11-14 @2, ${lanes}, ${rest}`,
  ],
  [
    'duplicates what lies over a clip with it',
    duplicate(start, [a, over, one], ids()),
    'a 0-4 @1, n0 4-8 @1, b 8-11 @2, o0 3-5 @0, n10 7-9 @0, s1 1-4 @2, one 1-3, n2 5-7, flag 10',
  ],
  [
    'duplicates items after themselves',
    duplicate(start, [over, song], ids()),
    `${main}, o0 3-5 @0, n00 5-7 @0, s1 1-4 @2, n11 4-7 @2, ${rest}`,
  ],
  [
    'duplicates a caption into the next gap',
    duplicate(duplicate(start, [one], ids()), [one], () => 'x'),
    `${main}, ${lanes}, one 1-3, n0 3-5, x 5-7, flag 6`,
  ],
  [
    'duplicates no caption where there is no gap',
    duplicate(cut(start, 4, 7, true), [target('cue', 'one'), song], ids()),
    'a 0-4 @1, o0 3-4 @0, s1 1-4 @2, n01 4-7 @2, one 1-3',
  ],

  [
    'pastes clips at the nearest cut',
    pasteAt(start, copied(b), s(3), ids()),
    `a 0-4 @1, n0 4-7 @2, b 7-10 @2, ${lanes}, one 1-3, flag 9`,
  ],
  [
    'pastes clips before the first',
    pasteAt(start, copied(b, song), s(1), ids()),
    'n0 0-3 @2, a 3-7 @1, b 7-10 @2, o0 6-8 @0, s1 1-4 @2, n12 0-3 @2, one 4-6, flag 9',
  ],
  [
    'pastes items at the playhead, as far apart',
    pasteAt(start, copied(over, song), s(2), ids()),
    `${main}, n00 4-6 @0, o1 3-5 @0, s2 1-4 @2, n13 2-5 @2, ${rest}`,
  ],
  [
    'pastes a caption into the next gap',
    pasteAt(start, copied(one), s(2), ids()),
    `${main}, ${lanes}, one 1-3, n0 3-5, flag 6`,
  ],

  [
    'cuts a range out and closes the gap',
    cut(start, 2, 4.5, true),
    'a 0-2 @1, n2 2-4.5 @2.5, n30 2-2.5 @1.5, s1 1-2 @2, one 1-2, flag 3.5',
  ],
  [
    'cuts a range out and leaves cards',
    cut(start, 2, 4.5, false),
    'a 0-2 @1, n0 2-4 card, b 4-4.5 card, n2 4.5-7 @2.5, n30 4.5-5 @1.5, s1 1-2 @2, one 1-2, flag 6',
  ],
  [
    'cuts out of the midst of a caption',
    cut(start, 1.5, 2.5, true),
    'a 0-1.5 @1, n2 1.5-3 @3.5, b 3-6 @2, o0 2-4 @0, s1 1-1.5 @2, n31 1.5-3 @3.5, one 1-2, flag 5',
  ],
  ['moves free things up', cut(start, 0, 1, true), 'n0 0-3 @2, b 3-6 @2, o0 2-4 @0, s1 0-3 @2, one 0-2, flag 5'],
  [
    'leaves a locked lane alone',
    cut(lock(start, 'low'), 2, 4.5, true),
    'a 0-2 @1, n1 2-4.5 @2.5, n20 2-2.5 @1.5, s1 1-4 @2, one 1-2, flag 3.5',
  ],
  [
    'cuts around a locked main track',
    cut({ ...start, mainSettings: { locked: true } }, 2, 4.5, true),
    `${main}, n10 4.5-5 @1.5, s1 1-2 @2, one 1-2, flag 6`,
  ],

  ['shows another file for the same time', replaceAsset(start, b, asset('u', 5)), `${main}, ${lanes}, ${rest}`],
  [
    'shows it from its start where it ends too early',
    replaceAsset(start, b, asset('u', 4.5)),
    `a 0-4 @1, b 4-7 @0, ${lanes}, ${rest}`,
  ],
  ['shows a short one slower', replaceAsset(start, b, asset('w', 2)), `a 0-4 @1, b 4-7 @0×0.65, ${lanes}, ${rest}`],
  ['shows a photo', replaceAsset(start, a, asset('p', 3, 'image')), `${main}, ${lanes}, ${rest}`],
  ['plays another sound', replaceAsset(start, song, asset('w', 2)), `${main}, o0 3-5 @0, s1 1-4 @0×0.65, ${rest}`],
])('%s', (_, project, line) => {
  expect(brokenRules(project)).toEqual([])
  expect(read(project)).toBe(line)
})

it.each<readonly [string, Project]>([
  ['a copy of nothing', duplicate(start, [target('marker', 'flag')], ids())],
  ['a copy on a locked lane', duplicate(lock(start, 'low'), [song], ids())],
  ['a paste without its file', pasteAt(start, { ...copied(a), assets: ['x' as AssetId] }, s(0), ids())],
  ['a range without length', cut(start, 2, 2, true)],
  ['a range after the film', cut(start, 8, 9, true)],
  ['a sound in place of a picture', replaceAsset(start, over, asset('m', 8, 'sound'))],
  ['a photo in place of a sound', replaceAsset(start, song, asset('p', 3, 'image'))],
  ['a file that is far too short', replaceAsset(start, a, asset('u', 0.9))],
])('changes nothing: %s', (_, project) => {
  expect(read(project)).toBe(read(start))
  expect(project.main).toBe(start.main)
})

it('keeps fit and sound where they belong when a file is replaced', () => {
  const wide = { ...asset('u', 9), video: { width: 1920, height: 1080, frameRate: 30, rotation: 0 } } as const
  expect(footageOf(replaceAsset(start, a, wide).main[0])).toEqual({ kind: 'footage', asset: 'u', fit: 'blur' })
  expect(replaceAsset(start, a, start.assets['v' as AssetId] as never)).toBe(start)
})

it('groups copies with each other, and with none of the originals', () => {
  const bound = group(start, [a, song], 'g' as GroupId)
  const twice = duplicate(bound, [a, song], ids())
  expect([...twice.main, ...twice.lanes.flatMap(({ items }) => items)].map((each) => each.group)).toEqual([
    'g',
    'n0',
    undefined,
    undefined,
    'g',
    'n0',
  ])
  expect(duplicate(bound, [a], ids()).main[1]?.group).toBeUndefined()
})

it('copies plain data, and nothing where nothing is selected', () => {
  const fragment = copyOf(start, [a, over, one])
  expect(JSON.parse(JSON.stringify(fragment))).toEqual(fragment)
  expect(copyOf(start, [])).toBeNull()
})
