import { expect, it } from 'vitest'
import { asset, clip, film } from '../project/builders'
import { layout } from '../project/layout'
import { fromSeconds } from '../project/time'
import { madeBy, type Put, putAsset } from './putAsset'

const s = fromSeconds
const start = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 4)] })
const photo = asset('p', 3, 'image')
const song = asset('m', 5, 'sound')

const counted = () => {
  let count = 0
  return () => ['new', 'more', 'rest'][count++] ?? `${count}`
}

/** The main track, then what lies beside it, with their places in seconds. */
const read = (put: Put, file = photo) => {
  const { main, items } = layout(putAsset(start, file, put, counted()))
  const told = [
    ...main.map(({ clip: { id }, span }) => ({ id, span })),
    ...items.map(({ item: { id }, span }) => ({ id, span })),
  ]
  return told.map(({ id, span }) => `${id} ${span.start / 1e6}-${span.end / 1e6}`).join(', ')
}

it.each<readonly [Put, string]>([
  [{ how: 'end' }, 'a 0-4, new 4-7'],
  [{ how: 'insert', at: s(1) }, 'a 0-1, new 1-4, more 4-7'],
  [{ how: 'insert', at: s(0) }, 'new 0-3, a 3-7'],
  [{ how: 'overwrite', at: s(0.5) }, 'a 0-0.5, new 0.5-3.5, rest 3.5-4'],
  [{ how: 'overlay', at: s(2) }, 'a 0-4, new 2-5'],
])('%o', (put, told) => expect(read(put)).toBe(told))

it.each<Put>([
  { how: 'insert', at: s(1) },
  { how: 'overlay', at: s(1) },
  { how: 'overwrite', at: s(1) },
])('a sound is laid below, whatever is asked: %o', (put) => {
  expect(read(put, song)).toBe('a 0-4, new 1-6')
  expect(madeBy(song, put, 'new')).toEqual({ kind: 'item', id: 'new' })
})
