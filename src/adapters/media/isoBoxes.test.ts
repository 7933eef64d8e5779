import { expect, test } from 'vitest'
import { box, bytes, fileOf, u32, zeros } from './bytes'
import { findBox, isoBoxes } from './isoBoxes'

async function typesIn(content: Uint8Array<ArrayBuffer>) {
  const { read, size } = fileOf(content)
  const types: string[] = []
  for await (const { type } of isoBoxes(read, 0, size)) types.push(type)
  return types
}

test('side by side, long sizes and the one that goes to the end', async () => {
  const long = bytes(u32(1), 'mdat', u32(0), u32(100), zeros(84))
  expect(await typesIn(bytes(box('ftyp', zeros(8)), long, box('free'), u32(0), 'moov', zeros(50)))).toEqual([
    'ftyp',
    'mdat',
    'free',
    'moov',
  ])
})

test('ends at what is no box, and never turns in circles', async () => {
  expect(await typesIn(bytes(box('ftyp'), u32(3), 'free', box('moov')))).toEqual(['ftyp'])
  expect(await typesIn(bytes(box('ftyp'), u32(8), zeros(4), box('moov')))).toEqual(['ftyp'])
  expect(await typesIn(bytes(box('ftyp'), u32(0xffffffff), 'moov', zeros(9)))).toEqual(['ftyp', 'moov'])
})

test('a box inside others', async () => {
  const { read, size } = fileOf(bytes(box('free'), box('meta', zeros(4), box('iprp', box('ipco', zeros(5))))))
  const path = [{ type: 'meta', skip: 4 }, { type: 'iprp' }, { type: 'ipco' }]
  const found = await findBox(read, path, 0, size)
  expect(found && found.end - found.start).toBe(5)
  expect(await findBox(read, [...path, { type: 'ispe' }], 0, size)).toBeNull()
})
