import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, on } from '../project/builders'
import { footageOf } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, CueId, ItemId, LaneId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { fromSeconds } from '../project/time'
import { addCue, dropEmptyCues, setCaptionStyle, setCueText } from './captions'
import { rename, setFit, setShape } from './film'
import { insertClip, insertSound } from './insert'
import { moveClip, moveCue, moveItem } from './move'
import { removeTarget } from './remove'
import { setSound } from './sound'
import { splitTargets } from './split'
import { trimTarget } from './trim'

const s = fromSeconds
const a = { kind: 'clip', id: 'a' as ClipId } as const
const song = { kind: 'item', id: 's' as ItemId } as const
const one = { kind: 'cue', id: 'one' as CueId } as const

/** Two clips of a ten-second file, 0–4 s and 2–5 s of it; a song from 1 to 4; a caption one second into `a`. */
const start = film({
  assets: [asset('v', 10), asset('m', 8, 'sound')],
  main: [clip('a', 'v', 0, 4), clip('b', 'v', 2, 3)],
  sounds: [item('s', 'm', 1, 2, 3)],
  cues: [cue('one', on('a', 1, 2), 'Бармак оюну')],
})

/** The film in a line: clips with their source, sounds and captions with their place, in seconds. */
const read = (project: Project) => {
  const { main, items, cues } = layout(project)
  const t = (time: number) => time / 1_000_000
  return [
    ...main.map(({ clip, span }) => `${clip.id} ${t(span.start)}-${t(span.end)} @${t(clip.sourceStart)}`),
    ...items.map(({ item, span, lane }) => `${item.id}${lane} ${t(span.start)}-${t(span.end)} @${t(item.sourceStart)}`),
    ...cues.map(({ cue, span }) => `${cue.id} ${t(span.start)}-${t(span.end)}`),
  ].join(', ')
}

const rest = 's0 1-4 @2, one 1-3'

describe('an edit of the main track', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['is read as it was built', start, `a 0-4 @0, b 4-7 @2, ${rest}`],
    [
      'splits where the playhead is',
      splitTargets(start, [a], s(3), () => 'c'),
      `a 0-3 @0, c 3-4 @3, b 4-7 @2, ${rest}`,
    ],
    [
      'takes captions along with the second half',
      splitTargets(start, [a], s(1), () => 'c'),
      `a 0-1 @0, c 1-4 @1, b 4-7 @2, ${rest}`,
    ],
    ['splits nothing at the very edge', splitTargets(start, [a], s(4), () => 'c'), `a 0-4 @0, b 4-7 @2, ${rest}`],
    ['trims the end and closes the gap', trimTarget(start, a, 'end', s(-1)), `a 0-3 @0, b 3-6 @2, ${rest}`],
    [
      'trims the end out to the source, no further',
      trimTarget(start, a, 'end', s(99)),
      `a 0-10 @0, b 10-13 @2, ${rest}`,
    ],
    [
      'trims the start and closes the gap',
      trimTarget(start, a, 'start', s(0.5)),
      'a 0-3.5 @0.5, b 3.5-6.5 @2, s0 1-4 @2, one 0.5-2.5',
    ],
    [
      'hides a caption whose content is trimmed away',
      trimTarget(start, a, 'start', s(3.5)),
      'a 0-0.5 @3.5, b 0.5-3.5 @2, s0 1-4 @2',
    ],
    [
      'moves a clip behind another, caption and all',
      moveClip(start, { id: a.id, index: 1 }),
      'b 0-3 @2, a 3-7 @0, s0 1-4 @2, one 4-6',
    ],
    ['removes a clip with its captions', removeTarget(start, a), 'b 0-3 @2, s0 1-4 @2'],
    [
      'inserts at the end',
      insertClip(start, { asset: asset('w', 2.02), clipId: 'w' as ClipId }),
      `a 0-4 @0, b 4-7 @2, w 7-9 @0, ${rest}`,
    ],
  ]
  it.each(cases)('%s', (_, project, line) => expect(read(project)).toBe(line))

  it('never shortens a clip below one frame', () => {
    expect(layout(trimTarget(start, a, 'end', s(-99))).main[0]?.clip.length).toBe(33_334)
  })
})

describe('an edit of a sound', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['splits it', splitTargets(start, [song], s(2), () => 't'), 's0 1-2 @2, t0 2-4 @3'],
    ['trims its start where it stands', trimTarget(start, song, 'start', s(1)), 's0 2-4 @3'],
    ['trims its start out to the film, not before it', trimTarget(start, song, 'start', s(-9)), 's0 0-4 @1'],
    ['trims its end out to the source', trimTarget(start, song, 'end', s(9)), 's0 1-7 @2'],
    ['moves it', moveItem(start, { id: song.id, start: s(3), newLane: 'n' as LaneId }), 's0 3-6 @2'],
    [
      'lays a second one below it',
      insertSound(start, { asset: asset('m', 8, 'sound'), itemId: 't' as ItemId, laneId: 'n' as LaneId, start: s(0) }),
      's0 1-4 @2, t1 0-8 @0',
    ],
    ['removes it with its lane', removeTarget(start, song), ''],
  ]
  it.each(cases)('%s', (_, project, line) => {
    const sounds = read({ ...project, main: [], captions: { ...project.captions, cues: [] } })
    expect(sounds).toBe(line)
  })

  it('sets volume and mute, and stores nothing for as recorded', () => {
    const quiet = setSound(start, a, { volume: 0.4, muted: true })
    expect(footageOf(quiet.main[0])?.sound).toEqual({ volume: 0.4, muted: true })
    expect(setSound(quiet, a, { volume: 1, muted: false })).toEqual(start)
    expect(footageOf(setSound(start, song, { volume: 9 }).lanes[0]?.items[0])?.sound?.volume).toBe(2)
    expect(setSound(start, one, { volume: 0 })).toBe(start)
  })
})

describe('an edit of a caption', () => {
  const cues = (project: Project) =>
    read({ ...project, lanes: [], main: project.main })
      .split(', ')
      .slice(2)
      .join(', ')
  it.each([
    ['moves it in time, pinned to what it now lies over', moveCue(start, { id: one.id, start: s(4.5) }), 'one 4.5-6.5'],
    ['keeps it inside the film', moveCue(start, { id: one.id, start: s(60) }), 'one 5-7'],
    ['trims its start', trimTarget(start, one, 'start', s(0.5)), 'one 1.5-3'],
    ['trims its end up to the end of the film', trimTarget(start, one, 'end', s(60)), 'one 1-7'],
    [
      'adds one in the gap that is left',
      addCue(start, { id: 'two' as CueId, at: s(6), text: 'ң' }),
      'one 1-3, two 6-7',
    ],
    ['adds one up to the next', addCue(start, { id: 'two' as CueId, at: s(0.5), text: 'ң' }), 'two 0.5-1, one 1-3'],
    ['adds none where one is', addCue(start, { id: 'two' as CueId, at: s(2), text: 'ң' }), 'one 1-3'],
    ['is not split by a cut', splitTargets(start, [one], s(2), () => 'two'), 'one 1-3'],
  ])('%s', (_, project, line) => expect(cues(project)).toBe(line))

  it('writes text in one spelling, without control signs', () => {
    const text = (typed: string) => setCueText(start, one.id, typed).captions.cues[0]?.text
    expect(text('и\u0306 ңөү\u0007\u202e')).toBe('й ңөү  ')
    expect(setCueText(start, one.id, 'Бармак оюну')).toBe(start)
  })

  it('drops the ones without words', () => {
    const blank = setCueText(start, one.id, ' ')
    expect(dropEmptyCues(blank).captions.cues).toEqual([])
    expect(dropEmptyCues(start)).toBe(start)
  })

  it('keeps the style inside its limits', () => {
    const { style } = setCaptionStyle(start, { y: 3, size: 0 }).captions
    expect([style.y, style.size]).toEqual([0.95, 0.02])
    expect(setCaptionStyle(start, { y: start.captions.style.y })).toBe(start)
  })
})

describe('an edit of the film', () => {
  it('changes shape, fit and name, and nothing where nothing changes', () => {
    expect(setShape(start, 'square').size).toEqual({ width: 1080, height: 1080 })
    expect(setShape(start, 'vertical')).toBe(start)
    expect(footageOf(setFit(start, a.id, 'blur').main[0])?.fit).toBe('blur')
    expect(setFit(start, a.id, 'fill')).toBe(start)
    expect(footageOf(setFit(start, song.id, 'fit').lanes[0]?.items[0])?.fit).toBe('fit')
    expect(rename(start, '  Манжа оюндары ').name).toBe('Манжа оюндары')
    expect(rename(start, ' ')).toBe(start)
  })

  it('ignores what is not there', () => {
    const gone = { kind: 'clip', id: 'gone' as ClipId } as const
    expect(removeTarget(start, gone)).toBe(start)
    expect(splitTargets(start, [gone], s(1), () => 'x')).toBe(start)
    expect(trimTarget(start, gone, 'end', s(1))).toBe(start)
    expect(brokenRules(start)).toEqual([])
  })
})
