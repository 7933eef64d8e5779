import { expect, test } from 'vitest'
import { bytes, fileOf, u16, zeros } from './bytes'
import { tsStreams } from './tsStreams'

const programmeTable = 0x100

/** One packet with the section that begins in it, filled up. */
function packet(id: number, section: Uint8Array<ArrayBuffer>) {
  const start = bytes(0x47, u16(0x4000 | id), 0x10, 0, section)
  return bytes(start, new Uint8Array(188 - start.length).fill(0xff))
}

const section = (table: number, content: Uint8Array<ArrayBuffer>) =>
  bytes(table, u16(0xb000 | (content.length + 9)), u16(1), 0xc1, 0, 0, content, zeros(4))
const pat = packet(0, section(0, bytes(u16(1), u16(0xe000 | programmeTable))))
const pmt = (...streams: readonly number[]) => {
  const list = streams.map((type, index) => bytes(type, u16(0xe000 | (0x200 + index)), u16(0xf000 | 2), zeros(2)))
  return packet(programmeTable, section(2, bytes(u16(0xe200), u16(0xf000), ...list)))
}
const other = packet(0x333, zeros(20))

test('counts pictures and sounds, known to mediabunny or not, and nothing else', async () => {
  const { read } = fileOf(bytes(other, pat, other, pmt(0x02, 0x03, 0x81, 0x06, 0x90), other))
  expect(await tsStreams(read)).toEqual({ video: 1, audio: 2 })
})

test('reads what cameras write, four bytes before each packet', async () => {
  const packets = [pat, pmt(0x1b), other].flatMap((each) => [zeros(4), each])
  expect(await tsStreams(fileOf(bytes(...packets)).read)).toEqual({ video: 1, audio: 0 })
})

test('without a table, or with one that is cut off, it says nothing', async () => {
  expect(await tsStreams(fileOf(bytes(other, other)).read)).toBeNull()
  expect(await tsStreams(fileOf(bytes(pat, other, 'junk', zeros(300))).read)).toBeNull()
  expect(await tsStreams(fileOf(bytes(pat)).read)).toBeNull()
})
