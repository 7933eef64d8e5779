import { expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, marker, on, pin } from '../project/builders'
import { findClip, footageOf, type Target } from '../project/find'
import type { ClipId, LinkId, Project } from '../project/project'
import { read } from '../project/read'
import { brokenRules } from '../project/rules'
import { frameAt, frameStart, minus, fromSeconds as s } from '../project/time'
import { freezeFrame } from './freeze'
import { insertAt, overwriteAt } from './insertAt'
import { liftOut } from './liftOut'
import { removeTargets } from './remove'
import { slip } from './slip'
import { setSpeed } from './speed'
import { splitAll, splitTargets } from './split'
import { trimClip } from './trim'
import { trimTargets, trimTo } from './trimTargets'

const target = (kind: Target['kind'], id: string) => ({ kind, id }) as Target
const [a, b, over, song] = [target('clip', 'a'), target('clip', 'b'), target('item', 'o'), target('item', 's')]
const idA = 'a' as ClipId
/** n0, n1, n2… */
const ids = () => {
  let count = 0
  return () => `n${count++}`
}

/** Clips of 4 and 3 s; a picture over the first one's last second and on; free music from 1 to 4; a caption, a flag. */
const start = film({
  assets: [asset('v', 10), asset('p', 3, 'image'), asset('m', 8, 'sound')],
  main: [clip('a', 'v', 1, 4), clip('b', 'v', 2, 3)],
  lanes: [lane('top', 'overlay', item('o', 'v', pin('a', 4), 0, 2)), lane('low', 'sound', item('s', 'm', 1, 2, 3))],
  cues: [cue('one', on('a', 2, 2))],
  markers: [marker('flag', pin('b', 4))],
})
const photo = asset('p', 2, 'image')
const locked: Project = { ...start, mainSettings: { locked: true } }
/** The music linked with the first clip. */
const tied: Project = {
  ...start,
  main: start.main.map((each) => (each.id === 'a' ? { ...each, link: 'l' as LinkId } : each)),
  lanes: start.lanes.map((each) =>
    each.id === 'low' ? { ...each, items: each.items.map((sound) => ({ ...sound, link: 'l' as LinkId })) } : each,
  ),
}
/** The caption goes on over the second clip. */
const across: Project = { ...start, captions: { ...start.captions, cues: [cue('one', on('a', 2, 4.5))] } }

const main = 'a 0-4 @1, b 4-7 @2'
const lanes = 'o0 3-5 @0, s1 1-4 @2'
const rest = 'one 1-3, flag 6'

const cases: readonly (readonly [string, Project, string])[] = [
  ['is read as it was built', start, `${main}, ${lanes}, ${rest}`],

  [
    'splits what is linked too',
    splitTargets(tied, [a], s(2), ids()),
    `a 0-2 @1, n0 2-4 @3, b 4-7 @2, o0 3-5 @0, s1 1-2 @2, n11 2-4 @3, ${rest}`,
  ],
  [
    'splits everything',
    splitAll(start, s(3.5), ids()),
    `a 0-3.5 @1, n0 3.5-4 @4.5, b 4-7 @2, o0 3-3.5 @0, n10 3.5-5 @0.5, s1 1-3.5 @2, n21 3.5-4 @4.5, ${rest}`,
  ],
  [
    'splits on a locked film only what is open',
    splitAll(locked, s(3.5), ids()),
    `${main}, o0 3-3.5 @0, n00 3.5-5 @0.5, s1 1-3.5 @2, n11 3.5-4 @4.5, ${rest}`,
  ],

  [
    'trims what is linked as far',
    trimTargets(tied, [a], 'end', s(-1)),
    `a 0-3 @1, b 3-6 @2, s1 1-3 @2, one 1-3, flag 5`,
  ],
  [
    'trims each of several',
    trimTargets(start, [a, b], 'end', s(-0.5)),
    `a 0-3.5 @1, b 3.5-6 @2, ${lanes}, one 1-3, flag 5.5`,
  ],
  [
    'trims into a caption, which is told no further',
    trimTo(start, a, 'end', s(2)),
    `a 0-2 @1, b 2-5 @2, s1 1-4 @2, one 1-2, flag 4`,
  ],
  [
    'leaves a caption that goes on over the next clip what it has there',
    trimTo(across, a, 'end', s(2)),
    `a 0-2 @1, b 2-5 @2, s1 1-4 @2, one 1-3.5, flag 4`,
  ],
  [
    'brings a caption back that began in what was trimmed away',
    trimTargets(trimTo(start, a, 'end', s(0.5)), [a], 'end', s(3.5)),
    `${main}, ${lanes}, ${rest}`,
  ],
  ['trims up to the playhead', trimTo(start, a, 'start', s(3)), `a 0-1 @4, b 1-4 @2, o0 0-2 @0, s1 1-4 @2, flag 3`],
  ['trims from the playhead on', trimTo(start, song, 'end', s(3)), `${main}, o0 3-5 @0, s1 1-3 @2, ${rest}`],
  ['trims nothing where the playhead is elsewhere', trimTo(start, song, 'end', s(5)), `${main}, ${lanes}, ${rest}`],

  ['slips a source under its place', slip(start, a, s(-2)), `a 0-4 @3, b 4-7 @2, ${lanes}, ${rest}`],
  ['slips up to the end of the source', slip(start, a, s(-50)), `a 0-4 @6, b 4-7 @2, ${lanes}, ${rest}`],
  [
    'slips up to its beginning, twice as fast',
    slip(setSpeed(start, b, 2), b, s(50)),
    `a 0-4 @1, b 4-5.5 @0×2, ${lanes}, one 1-3, flag 5`,
  ],
  ['slips what is linked along', slip(tied, a, s(0.5)), `a 0-4 @0.5, b 4-7 @2, o0 3-5 @0, s1 1-4 @1.5, ${rest}`],

  [
    'goes half as fast, captions with it',
    setSpeed(start, a, 0.5),
    `a 0-8 @1×0.5, b 8-11 @2, o0 6-8 @0, s1 1-4 @2, one 2-6, flag 10`,
  ],
  ['goes as fast as there is', setSpeed(start, b, 9), `a 0-4 @1, b 4-4.77 @2×4, ${lanes}, one 1-3, flag 4.5`],
  ['goes as fast as before again', setSpeed(setSpeed(start, a, 1.27), a, 1), `${main}, ${lanes}, ${rest}`],
  ['makes a sound slower, up to its end', setSpeed(start, song, 0.5), `${main}, o0 3-5 @0, s1 1-7 @2×0.5, ${rest}`],

  [
    'freezes a moment',
    freezeFrame(start, { id: idA, at: s(2), fresh: ids() }),
    'a 0-2 @1, n0 2-5 still3, n1 5-7 @3, b 7-10 @2, o0 6-8 @0, s1 1-4 @2, one 1-3, flag 9',
  ],
  [
    'freezes the first frame',
    freezeFrame(start, { id: idA, at: s(0), length: s(1), fresh: ids() }),
    'n0 0-1 still1, a 1-5 @1, b 5-8 @2, o0 4-6 @0, s1 1-4 @2, one 2-4, flag 7',
  ],

  [
    'inserts in the midst of a clip',
    insertAt(start, { asset: photo, at: s(2), fresh: ids() }),
    'a 0-2 @1, n0 2-4 @0, n1 4-6 @3, b 6-9 @2, o0 5-7 @0, s1 1-4 @2, one 1-2, flag 8',
  ],
  [
    'inserts early in a caption, which goes along with what it is told over',
    insertAt(start, { asset: photo, at: s(1.5), fresh: ids() }),
    'a 0-1.5 @1, n0 1.5-3.5 @0, n1 3.5-6 @2.5, b 6-9 @2, o0 5-7 @0, s1 1-4 @2, one 3.5-5, flag 8',
  ],
  [
    'inserts at a cut that a caption goes on over',
    insertAt(across, { asset: photo, at: s(4), fresh: ids() }),
    `a 0-4 @1, n0 4-6 @0, b 6-9 @2, ${lanes}, one 1-4, flag 8`,
  ],
  [
    'inserts at a cut',
    insertAt(start, { asset: photo, at: s(4), fresh: ids() }),
    `a 0-4 @1, n0 4-6 @0, b 6-9 @2, ${lanes}, one 1-3, flag 8`,
  ],
  [
    'overwrites the end of one and the start of the next',
    overwriteAt(start, { asset: photo, at: s(3), fresh: ids() }),
    'a 0-3 @1, n0 3-5 @0, n2 5-7 @3, s0 1-4 @2, one 1-3, flag 6',
  ],
  [
    'overwrites the midst of one',
    overwriteAt(start, { asset: photo, at: s(0.5), fresh: ids() }),
    'a 0-0.5 @1, n0 0.5-2.5 @0, n2 2.5-4 @3.5, b 4-7 @2, o0 3-5 @0, s1 1-4 @2, flag 6',
  ],
  [
    'overwrites what a caption is told over, and no further is it told',
    overwriteAt(start, { asset: photo, at: s(2), fresh: ids() }),
    'a 0-2 @1, n0 2-4 @0, b 4-7 @2, s0 1-4 @2, one 1-2, flag 6',
  ],
  [
    'overwrites beyond the end',
    overwriteAt(start, { asset: photo, at: s(6), fresh: ids() }),
    `a 0-4 @1, b 4-6 @2, n0 6-8 @0, ${lanes}, one 1-3`,
  ],

  [
    'lifts clips out and leaves cards',
    liftOut(start, [a, over, target('cue', 'one')]),
    'a 0-4 card, b 4-7 @2, s0 1-4 @2, flag 6',
  ],
  [
    'removes the second half of a clip, and what its caption told over it',
    removeTargets(splitTargets(start, [a], s(2), ids()), [target('clip', 'n0')]),
    'a 0-2 @1, b 2-5 @2, s0 1-4 @2, one 1-2, flag 4',
  ],
  [
    'removes a clip under a caption that goes on behind it',
    removeTargets(splitTargets(across, [b], s(5), ids()), [b]),
    'a 0-4 @1, n0 4-6 @3, o0 3-5 @0, s1 1-4 @2, one 1-4.5, flag 5',
  ],
  [
    'leaves a locked caption as it is',
    removeTargets(
      splitTargets({ ...start, captions: { ...start.captions, settings: { locked: true } } }, [a], s(2), ids()),
      [target('clip', 'n0')],
    ),
    'a 0-2 @1, b 2-5 @2, s0 1-4 @2, one 1-3, flag 4',
  ],
  ['removes many things at once', removeTargets(start, [b, over, song, target('marker', 'flag')]), 'a 0-4 @1, one 1-3'],
]

it.each(cases)('%s', (_, project, line) => {
  expect(brokenRules(project)).toEqual([])
  expect(read(project)).toBe(line)
})

const fresh = ids()
const gone = target('clip', 'gone')
it.each<readonly [string, Project, Project]>([
  ['a split at an edge', splitTargets(start, [a], s(4), fresh), start],
  [
    'a split of a locked clip whose sound is open',
    splitTargets({ ...tied, mainSettings: { locked: true } }, [a], s(2), fresh),
    { ...tied, mainSettings: { locked: true } },
  ],
  ['what is gone', removeTargets(splitTargets(start, [gone], s(1), fresh), [gone]), start],
  ['a slip of what does not run', slip(liftOut(start, [a]), a, s(1)), liftOut(start, [a])],
  ['the speed it has', setSpeed(start, a, 1.01), start],
  ['the speed of a card', setSpeed(liftOut(start, [a]), a, 2), liftOut(start, [a])],
  ['a frozen freeze frame', freezeFrame(liftOut(start, [a]), { id: idA, at: s(1), fresh }), liftOut(start, [a])],
  ['a sound for the main track', insertAt(start, { asset: asset('m', 8, 'sound'), at: s(1), fresh }), start],
  ['a lifted card', liftOut(liftOut(start, [a]), [a]), liftOut(start, [a])],
])('changes nothing: %s', (_, after, before) => expect(after).toEqual(before))

it.each<readonly [string, (project: Project) => Project]>([
  ['trim', (project) => trimTargets(project, [a], 'end', s(-1))],
  ['slip', (project) => slip(project, a, s(1))],
  ['speed', (project) => setSpeed(project, a, 2)],
  ['freeze', (project) => freezeFrame(project, { id: idA, at: s(2), fresh })],
  ['insert', (project) => insertAt(project, { asset: photo, at: s(2), fresh })],
  ['overwrite', (project) => overwriteAt(project, { asset: photo, at: s(2), fresh })],
  ['lift', (project) => liftOut(project, [a, b])],
  ['remove', (project) => removeTargets(project, [a, b])],
])('leaves a locked main track alone: %s', (_, edit) => expect(edit(locked)).toBe(locked))

it('links second halves with each other, and lets one alone go', () => {
  const cut = splitTargets(tied, [a], s(2), ids())
  expect(cut.main.map(({ link }) => link)).toEqual(['l', 'n2', undefined])
  expect(cut.lanes[1]?.items.map(({ link }) => link)).toEqual(['l', 'n2'])
  expect(splitTargets(tied, [a], s(0.5), ids()).main[1]?.link).toBeUndefined()
})

it('freezes the very frame that is seen, wherever the clip begins', () => {
  const rate = start.frameRate
  for (const from of [1, 2, 4, 5]) {
    const film = trimClip(start, { id: idA, edge: 'end', by: minus(frameStart(from, rate), s(4)) })
    const still = (index: number) => {
      const at = frameStart(from + index, rate)
      const frozen = freezeFrame(film, { id: 'b' as ClipId, at, fresh: () => `n${index}` })
      return footageOf(findClip(frozen, `n${index}` as ClipId))?.still ?? s(0)
    }
    const frames = Array.from({ length: 30 }, (_, index) => index)
    expect(frames.map((index) => frameAt(still(index), rate))).toEqual(frames.map((index) => 60 + index))
  }
})
