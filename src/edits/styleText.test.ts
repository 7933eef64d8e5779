import { expect, it } from 'vitest'
import { asset, clip, cue, film, lane, on, title } from '../project/builders'
import type { CueId, ItemId } from '../project/project'
import { textOf } from '../project/textOf'
import { fromSeconds } from '../project/time'
import { setZone } from './film'
import { styleText } from './styleText'
import { setTitle } from './titles'

const one = { kind: 'cue', id: 'one' as CueId } as const
const two = { kind: 'cue', id: 'two' as CueId } as const
const big = { kind: 'item', id: 'big' as ItemId } as const
const start = film({
  assets: [asset('v', 10)],
  main: [clip('a', 'v', 0, 6)],
  lanes: [lane('texts', 'text', title('big', 1, 3, 'Бармак оюну'))],
  cues: [cue('one', on('a', 0, 2)), { ...cue('two', on('a', 2, 2)), style: { y: 0.2 } }],
})

it('changes a title', () => {
  const pop = { in: { kind: 'pop', length: fromSeconds(0.5) } } as const
  const after = styleText(start, big, { rotation: 45, align: 'left', motion: pop })
  expect(textOf(after, big)?.style).toMatchObject({ rotation: 45, align: 'left', motion: pop })
  expect(textOf(after, one)).toEqual(textOf(start, one))
  expect(styleText(after, big, { rotation: 405 })).toBe(after)
})

it('changes all captions, save for what one has of its own', () => {
  const after = styleText(start, one, { y: 0.7, size: 0.1 })
  expect([one, two].map((each) => textOf(after, each)?.style)).toMatchObject([
    { y: 0.7, size: 0.1 },
    { y: 0.2, size: 0.1 },
  ])
})

it('changes what a caption has of its own for it alone', () => {
  const after = styleText(start, two, { x: 0.4, y: 2 })
  expect([one, two].map((each) => textOf(after, each)?.style)).toMatchObject([
    { x: 0.4, y: 0.6 },
    { x: 0.4, y: 0.95 },
  ])
  expect(after.captions.cues[1]?.style).toEqual({ y: 0.95 })
  expect(styleText(after, two, { y: 0.95 })).toBe(after)
})

it('leaves alone what is locked, and what is no text', () => {
  const locked = { ...start, lanes: start.lanes.map((each) => ({ ...each, settings: { locked: true } as const })) }
  expect(styleText(locked, big, { rotation: 45 })).toBe(locked)
  expect(styleText(start, { kind: 'clip', id: 'a' as never }, { rotation: 45 })).toBe(start)
})

it('keeps the words of a title where only its look changes', () => {
  expect(textOf(setTitle(start, big.id, { style: { align: 'right' } }), big)?.text).toBe('Бармак оюну')
})

it('keeps clear of one network or of all', () => {
  const reels = setZone(start, 'reels')
  expect(reels.zone).toBe('reels')
  expect(setZone(reels, 'reels')).toBe(reels)
  expect(setZone(reels, null)).toEqual(start)
  expect(setZone(start, null)).toBe(start)
})
