import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, marker, on, pin, title } from '../project/builders'
import { findItem, footageOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, GroupId, ItemId, LaneId, LinkId, MarkerId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { fromSeconds as s } from '../project/time'
import { attachSound, detachSound } from './detach'
import { moveLane, removeLane, setLane } from './lanes'
import { liftClip, lowerItem } from './lift'
import { addMarker, moveMarker, renameMarker } from './markers'
import { moveItem } from './move'
import { moveClips, moveTargets, shiftLane } from './moveTargets'
import { setPinned } from './pin'
import { setPlacing } from './placing'
import { removeTarget } from './remove'
import { addTitle, dropEmptyTitles, setTitle } from './titles'
import { group, link, ungroup, unlink } from './together'
import { trimTarget } from './trim'

const target = (kind: Target['kind'], id: string) => ({ kind, id }) as Target
const [a, b] = ['a', 'b'].map((id) => id as ClipId) as [ClipId, ClipId]
const [over, words, song] = ['over', 'words', 'song'].map((id) => id as ItemId) as [ItemId, ItemId, ItemId]
const newLane = 'new' as LaneId

/** Clips of 4, 3 and 3 s; a picture over the first cut, a title on b, a song that is free, a caption and a marker on b. */
const start = film({
  assets: [asset('v', 10), asset('m', 8, 'sound')],
  main: [clip('a', 'v', 0, 4), clip('b', 'v', 2, 3), clip('c', 'v', 5, 3)],
  lanes: [
    lane('top', 'overlay', item('over', 'v', pin('a', 3), 0, 2)),
    lane('text', 'text', title('words', pin('b', 3), 1)),
    lane('music', 'sound', item('song', 'm', 1, 0, 4)),
  ],
  cues: [cue('one', on('b', 3, 1))],
  markers: [marker('flag', pin('b', 4))],
})

/** The film in a line: clips, then lanes with what lies on them, captions, markers; in seconds. */
function read(project: Project): string {
  expect(brokenRules(project)).toEqual([])
  const { main, items, cues, markers } = layout(project)
  const t = (time: number) => +(time / 1_000_000).toFixed(2)
  const lanes = project.lanes.map(({ id }, index) => {
    const own = items.filter((placed) => placed.lane === index)
    return `${id}[${own.map(({ item, span }) => `${item.id} ${t(span.start)}-${t(span.end)}`).join(' ')}]`
  })
  return [
    ...main.map(({ clip, span }) => `${clip.id} ${t(span.start)}-${t(span.end)}`),
    ...lanes,
    ...cues.map(({ cue, span }) => `${cue.id} ${t(span.start)}-${t(span.end)}`),
    ...markers.map(({ marker, time }) => `${marker.id} ${t(time)}`),
  ].join(', ')
}

const main = 'a 0-4, b 4-7, c 7-10'
const lanes = 'top[over 3-5], text[words 5-6], music[song 1-5]'
const rest = 'one 5-6, flag 6'

describe('what lies over a clip', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['is read as it was built', start, `${main}, ${lanes}, ${rest}`],
    [
      'moves with it',
      moveClips(start, [b], 0),
      'b 0-3, a 3-7, c 7-10, top[over 6-8], text[words 1-2], music[song 1-5], one 1-2, flag 2',
    ],
    ['goes with it', removeTarget(start, target('clip', 'b')), 'a 0-4, c 4-7, top[over 3-5], music[song 1-5]'],
    [
      'stays, free, on a locked lane when the clip goes',
      removeTarget(
        setLane(setLane(start, 'text' as LaneId, { locked: true }), 'captions', { hidden: true }),
        target('clip', 'b'),
      ),
      'a 0-4, c 4-7, top[over 3-5], text[words 5-6], music[song 1-5], one 5-6',
    ],
    [
      'loses the beginning whose content was trimmed away',
      trimTarget(start, target('clip', 'b'), 'start', s(1.5)),
      'a 0-4, b 4-5.5, c 5.5-8.5, top[over 3-5], text[words 4-4.5], music[song 1-5], one 4-4.5, flag 4.5',
    ],
    [
      'makes room when it is pushed against another',
      moveClips(
        film({
          ...start,
          assets: Object.values(start.assets),
          main: start.main,
          lanes: [lane('top', 'overlay', item('x', 'v', 3.5, 0, 1), item('y', 'v', pin('c', 5), 0, 1))],
        }),
        ['c' as ClipId],
        1,
      ),
      'a 0-4, c 4-7, b 7-10, top[x 3.5-4.5], top-2[y 4-5], flag 9',
    ],
    [
      'is freed and pinned again where it stands',
      setPinned(setPinned(start, target('item', 'words'), false), target('item', 'words'), true),
      `${main}, ${lanes}, ${rest}`,
    ],
    [
      'once freed, stays behind',
      moveClips(setPinned(start, target('item', 'words'), false), [b], 0),
      'b 0-3, a 3-7, c 7-10, top[over 6-8], text[words 5-6], music[song 1-5], one 1-2, flag 2',
    ],
  ]
  it.each(cases)('%s', (_, project, line) => expect(read(project)).toBe(line))
})

describe('moving', () => {
  const fresh = () => 'new'
  const cases: readonly (readonly [string, Project, string])[] = [
    [
      'several things go as far as each other',
      moveTargets(start, {
        targets: [target('item', 'over'), target('item', 'song'), target('marker', 'flag')],
        by: s(2),
        fresh,
      }),
      `${main}, top[over 5-7], text[words 5-6], music[song 3-7], one 5-6, flag 8`,
    ],
    [
      'and stop together at the start of the film',
      moveTargets(start, { targets: [target('item', 'over'), target('item', 'song')], by: s(-9), fresh }),
      `${main}, top[over 2-4], text[words 5-6], music[song 0-4], ${rest}`,
    ],
    [
      'to a lane of its own kind only',
      moveItem(start, { id: words, start: s(0), lane: 'top' as LaneId, newLane }),
      `${main}, top[over 3-5], text[words 0-1], music[song 1-5], ${rest}`,
    ],
    [
      'lifts a clip out of the track, what lies over it staying over it',
      liftClip(start, { id: b, itemId: 'b2' as ItemId, newLane }),
      'a 0-4, c 4-7, new[b2 4-7], top[over 3-5], text[words 5-6], music[song 1-5], one 5-6, flag 6',
    ],
    [
      'lifts the last clip to where the film still is',
      liftClip(start, { id: 'c' as ClipId, itemId: 'c2' as ItemId, newLane }),
      'a 0-4, b 4-7, new[c2 4-7], top[over 3-5], text[words 5-6], music[song 1-5], one 5-6, flag 6',
    ],
    [
      'puts an overlay into the track',
      lowerItem(start, { id: over, index: 1, clipId: 'o' as ClipId }),
      'a 0-4, o 4-6, b 6-9, c 9-12, text[words 7-8], music[song 1-5], one 7-8, flag 8',
    ],
    [
      'never empties the track',
      liftClip(film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 4)] }), { id: a, itemId: over, newLane }),
      'a 0-4',
    ],
    [
      'puts nothing onto a lane alone already',
      shiftLane(start, target('item', 'over'), 1, newLane),
      `${main}, ${lanes}, ${rest}`,
    ],
  ]
  it.each(cases)('%s', (_, project, line) => expect(read(project)).toBe(line))

  it('goes past lanes that are taken or locked, to a free one or to a new one beyond them', () => {
    const o = (id: string) => lane(id, 'overlay', item(`${id}1`, 'v', 1, 0, 2))
    const far = lane('far', 'overlay', item('far1', 'v', 8, 0, 2))
    const full = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 10)], lanes: [far, o('near'), o('low')] })
    const clips = 'a 0-10'
    const up = shiftLane(full, target('item', 'low1'), -1, newLane)
    expect(read(up)).toBe(`${clips}, far[low1 1-3 far1 8-10], near[near1 1-3]`)
    const shut = setLane(full, 'far' as LaneId, { locked: true })
    expect(read(shiftLane(shut, target('item', 'low1'), -1, newLane))).toBe(
      `${clips}, new[low1 1-3], far[far1 8-10], near[near1 1-3]`,
    )
  })

  it('takes the sound that is linked along, up and down again', () => {
    const apart = detachSound(start, { id: b, itemId: 'sound' as ItemId, linkId: 'l' as LinkId, newLane })
    const up = liftClip(apart, { id: b, start: s(2), itemId: 'o' as ItemId, newLane: 'up' as LaneId })
    const placeOfSound = (project: Project) => layout(project).byItem.get('sound' as ItemId)?.span
    expect(placeOfSound(up)).toEqual({ start: s(2), end: s(5) })
    const down = lowerItem(up, { id: 'o' as ItemId, index: 1, clipId: b })
    expect(placeOfSound(down)).toEqual({ start: s(4), end: s(7) })
    expect(findItem(down, 'sound' as ItemId)?.anchor).toEqual({ on: 'b', at: s(2) })
  })
})

describe('a lane', () => {
  it('stores only what is not plain', () => {
    const quiet = setLane(start, 'music' as LaneId, { volume: 0.3, name: ' Музыка ' })
    expect(quiet.lanes[2]?.settings).toEqual({ volume: 0.3, name: 'Музыка' })
    expect(setLane(quiet, 'music' as LaneId, { volume: 1, name: '' })).toEqual(start)
    expect(setLane(start, 'main', { muted: false })).toBe(start)
    expect(setLane(setLane(start, 'main', { muted: true }), 'main', { muted: false })).toEqual(start)
  })

  it('changes places with its neighbour of the same kind', () => {
    const two = { ...start, lanes: [lane('front', 'overlay', item('x', 'v', 0, 0, 1)), ...start.lanes] }
    expect(moveLane(two, { id: 'front' as LaneId, by: 1 }).lanes.map(({ id }) => id)).toEqual([
      'top',
      'front',
      'text',
      'music',
    ])
    expect(moveLane(two, { id: 'front' as LaneId, by: -1 })).toBe(two)
    expect(moveLane(start, { id: 'top' as LaneId, by: 1 })).toBe(start)
  })

  it.each(['locked', 'hidden'] as const)('that is %s is left alone', (state) => {
    const shut = setLane(setLane(start, 'music' as LaneId, { [state]: true }), 'main', { [state]: true })
    expect(removeTarget(shut, target('item', 'song'))).toBe(shut)
    expect(trimTarget(shut, target('item', 'song'), 'end', s(-1))).toBe(shut)
    expect(moveItem(shut, { id: song, start: s(2), newLane })).toBe(shut)
    expect(removeTarget(shut, target('clip', 'a'))).toBe(shut)
    expect(moveClips(shut, [b], 0)).toBe(shut)
    expect(liftClip(shut, { id: b, itemId: 'x' as ItemId, newLane })).toBe(shut)
    expect(lowerItem(shut, { id: over, index: 0, clipId: 'x' as ClipId })).toBe(shut)
    expect(removeLane(shut, 'music' as LaneId)).toBe(shut)
  })
})

describe('a marker', () => {
  it('is added once a frame, named and moved', () => {
    const two = addMarker(start, { id: 'm2' as MarkerId, at: s(1) })
    expect(read(two)).toContain('m2 1, flag 6')
    expect(addMarker(two, { id: 'm3' as MarkerId, at: s(1.01) })).toBe(two)
    expect(read(moveMarker(two, { id: 'm2' as MarkerId, time: s(99) }))).toContain('flag 6, m2 10')
    expect(renameMarker(two, 'm2' as MarkerId, 'Башталышы').markers[1]?.name).toBe('Башталышы')
    expect(renameMarker(two, 'm2' as MarkerId, '')).toBe(two)
    expect(read(removeTarget(two, target('marker', 'm2')))).toBe(read(start))
  })
})

describe('a title', () => {
  it('is added, written and dropped again while it has no words', () => {
    const blank = addTitle(start, { id: 't' as ItemId, laneId: newLane, at: s(5), text: ' ' })
    expect(read(blank)).toContain('text[words 5-6], new[t 5-8]')
    expect(dropEmptyTitles(blank)).toEqual(start)
    const told = setTitle(blank, 't' as ItemId, { text: 'Күнүнө 5 мүнөт', style: { size: 9 } })
    expect(findItem(told, 't' as ItemId)?.content).toMatchObject({ text: 'Күнүнө 5 мүнөт', style: { size: 0.6 } })
    expect(setTitle(told, 't' as ItemId, { text: 'Күнүнө 5 мүнөт' })).toBe(told)
  })
})

describe('an overlay', () => {
  it('is placed within reach', () => {
    const placed = setPlacing(start, over, { x: 9, size: 0 }, s(0))
    expect(footageOf(findItem(placed, over))?.placing).toEqual({ x: 2, y: 0.5, size: 0.05 })
    expect(setPlacing(placed, over, { x: 2 }, s(0))).toBe(placed)
  })
})

describe('what belongs together', () => {
  const pair = [target('clip', 'a'), target('item', 'over')]
  it('is grouped and ungrouped', () => {
    const grouped = group(start, pair, 'g' as GroupId)
    expect([grouped.main[0]?.group, findItem(grouped, over)?.group]).toEqual(['g', 'g'])
    expect(group(start, pair.slice(0, 1), 'g' as GroupId)).toBe(start)
    expect(ungroup(grouped, pair.slice(0, 1))).toEqual(start)
  })
  it('is linked and unlinked', () => {
    const linked = link(start, pair, 'l' as LinkId)
    expect(unlink(linked, pair.slice(1))).toEqual(start)
    expect(unlink(start, pair)).toBe(start)
  })
  it('is a picture and the sound that was taken out of it', () => {
    const apart = detachSound(start, { id: a, itemId: 'own' as ItemId, linkId: 'l' as LinkId, newLane })
    expect(read(apart)).toContain('music[song 1-5], new[own 0-4]')
    expect(footageOf(apart.main[0])?.sound).toEqual({ volume: 1, muted: true })
    expect(apart.main[0]?.link).toBe('l')
    expect(detachSound(apart, { id: a, itemId: 'x' as ItemId, linkId: 'l2' as LinkId, newLane })).toBe(apart)
    expect(attachSound(apart, a)).toEqual(start)
    expect(attachSound(start, a)).toBe(start)
  })
})
