import { describe, expect, it } from 'vitest'
import { asset, card, clip, film, item, lane, pin } from '../project/builders'
import type { Footage, Item, LaneKind, LaneSettings, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { planSound } from './planSound'

const assets = [asset('v', 10), asset('w', 10), asset('m', 20, 'sound'), asset('p', 3, 'image')]
const all = { start: fromSeconds(0), end: fromSeconds(99) }
const plan = (project: Project) => planSound(project, all)
const spans = (project: Project) => plan(project).map(({ span }) => [span.start / 1e6, span.end / 1e6])
const fades = (project: Project) => plan(project).map(({ fadeIn, fadeOut }) => [fadeIn, fadeOut])
const volume = (level: number) => ({ sound: { volume: level, muted: false } })

/** Two clips of `v`, the second from source time 2 on. */
const pair = (first: Parameters<typeof clip>[4] = {}, second = first, from = 2, length = 2) =>
  film({ assets, main: [clip('a', 'v', 0, length, first), clip('b', 'v', from, 1, second)] })

/** Three seconds of film, and one item over or under it. */
const withItem = (kind: LaneKind, settings: LaneSettings, piece: Item = item('i', 'm', 1, 4, 1)) =>
  film({ assets, main: [clip('a', 'p', 0, 3)], lanes: [{ ...lane('l', kind, piece), settings }] })

const footage = (piece: Item, content: Partial<Footage>): Item =>
  piece.content.kind === 'footage' ? { ...piece, content: { ...piece.content, ...content } } : piece

it('hears what is on the main track and on lanes, up to the end of the film and in the window', () => {
  const project = film({
    assets,
    main: [clip('a', 'v', 1, 2), clip('b', 'w', 5, 1)],
    lanes: [lane('o', 'overlay', item('i', 'v', 1, 0, 1)), lane('s', 'sound', item('s', 'm', 1.5, 0, 9))],
  })
  expect(spans(project)).toEqual([
    [0, 2],
    [2, 3],
    [1, 2],
    [1.5, 3],
  ])
  const window = { start: fromSeconds(2.5), end: fromSeconds(2.6) }
  expect(planSound(project, window).map(({ asset }) => asset)).toEqual(['w', 'm'])
})

describe('silent are', () => {
  it.each([
    ['a muted clip', pair({ sound: { volume: 1, muted: true } })],
    ['a clip without volume', pair(volume(0))],
    ['a freeze frame', pair({ still: fromSeconds(1) })],
    ['a photo', film({ assets, main: [clip('a', 'p', 0, 3)] })],
    ['a card', film({ assets, main: [card('a', 3)] })],
    ['a muted main track', { ...pair(), mainSettings: { muted: true } } as Project],
    ['a hidden main track', { ...pair(), mainSettings: { hidden: true } } as Project],
    ['a muted lane', withItem('sound', { muted: true })],
    ['a hidden overlay', withItem('overlay', { hidden: true })],
    ['a lane without volume', withItem('sound', { volume: 0 })],
  ])('%s', (_, project) => expect(plan(project)).toEqual([]))
})

it('the volume of a lane and of what lies on it are multiplied', () => {
  const quiet = footage(item('i', 'm', 1, 4, 1), volume(0.5))
  expect(plan(withItem('sound', { volume: 0.5 }, quiet))).toMatchObject([{ gain: 0.25 }])
  expect(plan({ ...pair(volume(2)), mainSettings: { volume: 0.25 } })).toMatchObject([{ gain: 0.5 }])
})

describe('a split', () => {
  it('alone is unheard', () => expect(spans(pair())).toEqual([[0, 3]]))
  it('is unheard at any speed', () => {
    expect(plan(pair({ speed: 2 }, { speed: 2 }, 4))).toMatchObject([{ sourceStart: 0, speed: 2 }])
    // 0.333333 s at a quarter of the speed end between two microseconds.
    expect(spans(pair({ speed: 0.25 }, { speed: 0.25 }, 0.083333, 0.333333))).toHaveLength(1)
  })
  it('is unheard in a lane', () => {
    const halves = [item('i', 'm', 0, 1, 1), item('j', 'm', 1, 2, 1)]
    expect(spans(film({ assets, main: [clip('a', 'p', 0, 3)], lanes: [lane('s', 'sound', ...halves)] }))).toEqual([
      [0, 2],
    ])
  })
  it.each([
    ['another volume', pair(volume(1), volume(0.5))],
    ['another speed', pair({}, { speed: 2 })],
    ['something left out', pair({}, {}, 2.1)],
    ['a fade', pair({ sound: { volume: 1, muted: false, fadeOut: fromSeconds(0.5) } }, {})],
  ])('with %s has a joint', (_, project) => {
    expect(spans(project)).toEqual([
      [0, 2],
      [2, 3],
    ])
  })
})

describe('fades', () => {
  const slow = { sound: { volume: 1, muted: false, fadeIn: fromSeconds(0.5), fadeOut: fromSeconds(1) } }
  it('of joints are 5 ms', () => expect(fades(withItem('sound', {}))).toEqual([[5000, 5000]]))
  it('are as long as was asked', () =>
    expect(fades(withItem('sound', {}, footage(item('i', 'm', 0, 0, 3), slow)))).toEqual([[500_000, 1_000_000]]))
  it('end with the film, where what fades would go on', () => {
    const long = withItem('sound', {}, footage(item('i', 'm', 0, 0, 9), slow))
    expect(spans(long)).toEqual([[0, 3]])
    expect(fades(long)).toEqual([[500_000, 1_000_000]])
  })
  it('stay at both ends of what was split between them', () =>
    expect(
      fades(pair({ sound: { ...slow.sound, fadeOut: fromSeconds(0) } }, { sound: { volume: 1, muted: false } })),
    ).toEqual([[500_000, 5000]]))
})

it('begins later in the source where the beginning was trimmed away beneath', () => {
  // Pinned to source time 1 of a clip that begins at 2: one second of it, at double speed two of its source, is gone.
  const piece = { ...item('i', 'm', pin('a', 1), 4, 3), speed: 2 }
  const project = film({ assets, main: [clip('a', 'v', 2, 5)], lanes: [lane('s', 'sound', piece)] })
  expect(plan(project)[1]).toMatchObject({ sourceStart: fromSeconds(6), speed: 2, span: { start: 0, end: 2_000_000 } })
})
