import { expect, it } from 'vitest'
import { asset, card, clip, film } from '../project/builders'
import { layout } from '../project/layout'
import type { MainClip, Project } from '../project/project'
import { fromSeconds, type Micros } from '../project/time'
import { mixInto, type Stereo, sampleAt, silence } from './mix'
import { planSound } from './planSound'

const assets = [asset('v', 10), asset('w', 10), asset('p', 3, 'image')]
const into = { kind: 'dissolve', length: fromSeconds(1) } as const
const slow = { sound: { volume: 1, muted: false, fadeOut: fromSeconds(1) } }

/** The cut lies at 4 s, what stands on it lasts from 3.5 to 4.5. */
const pair = (a: MainClip, b: MainClip): Project => film({ assets, main: [a, { ...b, into }] })
const a = clip('a', 'v', 2, 4)
const b = clip('b', 'w', 3, 3)

const times = [3.4, 3.75, 4, 4.25, 4.6]
const ones: Stereo = [Float32Array.of(1), Float32Array.of(1)]

/** How loud what is heard of a file is at these times. */
const gains = (project: Project, of: string) =>
  times.map((seconds) => {
    const at = sampleAt(fromSeconds(seconds))
    const out = silence(1)
    for (const piece of planSound(project, { start: 0 as Micros, end: layout(project).length })) {
      if (piece.asset === of) mixInto(out, at, piece, ones, at)
    }
    return Math.round((out[0][0] as number) * 100) / 100
  })

it.each([
  [
    'take over from each other, as loud together as one',
    pair(a, b),
    [1, 0.92, 0.71, 0.38, 0],
    [0, 0.38, 0.71, 0.92, 1],
  ],
  [
    'fade out before the cut where nothing is behind it',
    pair(clip('a', 'v', 6, 4), b),
    [1, 0.5, 0, 0, 0],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  [
    'fade in after the cut where nothing is before it',
    pair(a, clip('b', 'w', 0, 3)),
    [1, 0.75, 0.5, 0.25, 0],
    [0, 0, 0, 0.5, 1],
  ],
  [
    'reach as far as there is something',
    pair(clip('a', 'v', 5.75, 4), b),
    [1, 0.67, 0.33, 0, 0],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  ['fade into silence', pair(a, clip('b', 'p', 0, 3)), [1, 0.75, 0.5, 0.25, 0], [0, 0, 0, 0, 0]],
  ['fade out of silence', pair(card('a', 4), b), [0, 0, 0, 0, 0], [0, 0.25, 0.5, 0.75, 1]],
  ['keep a fade of their own', pair(clip('a', 'v', 2, 4, slow), b), [0.6, 0.25, 0, 0, 0], [0, 0.25, 0.5, 0.75, 1]],
  ['just go on where a clip was only split', pair(a, clip('b', 'v', 6, 3)), [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]],
])('the sounds of two clips %s', (_, project, first, second) => {
  expect(gains(project, 'v')).toEqual(first)
  expect(gains(project, 'w')).toEqual(second)
})

it('what is heard before the cut is what the source has there, at any speed', () => {
  const [, after] = planSound(pair(a, clip('b', 'w', 3, 3, { speed: 2 })), { start: 0 as Micros, end: fromSeconds(7) })
  expect(after).toMatchObject({ sourceStart: fromSeconds(2), span: { start: fromSeconds(3.5), end: fromSeconds(7) } })
})
