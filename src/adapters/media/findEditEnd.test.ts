import { expect, test } from 'vitest'
import { box, bytes, fileOf, type Part, u32, zeros } from './bytes'
import { findEditEnd } from './findEditEnd'

const movie = box('mvhd', zeros(12), u32(600), zeros(80))
const track = (id: number, ...edits: readonly (readonly [duration: number, from: number])[]) =>
  box('trak', box('tkhd', zeros(12), u32(id), zeros(64)), box('edts', list(0, edits.map(entry))))
const entry = ([duration, from]: readonly [number, number]) => bytes(u32(duration), u32(from), u32(0x10000))
const list = (version: number, entries: readonly Uint8Array[]) =>
  box('elst', version, zeros(3), u32(entries.length), ...entries)

const endOf = (id: number, ...tracks: readonly Part[]) => {
  const { read, size } = fileOf(bytes(box('ftyp', zeros(8)), box('moov', movie, ...tracks), box('mdat', zeros(20))))
  return findEditEnd(read, size, id)
}

test('the end of the one stretch that is shown, pauses before it counted', async () => {
  expect(await endOf(2, track(1, [600, 0]), track(2, [300, 0xffffffff], [1200, 90]))).toBe(2.5)
})

test('the long form', async () => {
  const long = bytes(u32(0), u32(900), u32(0), u32(0), u32(0x10000))
  const trak = box('trak', box('tkhd', zeros(12), u32(1), zeros(64)), box('edts', list(1, [long])))
  expect(await endOf(1, trak)).toBe(1.5)
})

test('no end where none is said, or where the list does more than that', async () => {
  const bare = box('trak', box('tkhd', zeros(12), u32(1), zeros(64)))
  for (const tracks of [[], [bare], [track(1, [0, 0])], [track(1, [600, 0], [600, 5])], [track(7, [600, 0])]]) {
    expect(await endOf(1, ...tracks)).toBe(Number.POSITIVE_INFINITY)
  }
  const lying = box('trak', box('tkhd', zeros(12), u32(1), zeros(64)), box('edts', box('elst', zeros(4), u32(5000))))
  expect(await endOf(1, lying)).toBe(Number.POSITIVE_INFINITY)
})
