import { describe, expect, it } from 'vitest'
import { readPacketTable } from './packetTable'

const table = (...lines: readonly string[]) => readPacketTable(['#tb 0: 1/1000', ...lines].join('\n'))
const packet = (time: number | string, rest = '', length = 40, decoded = 0) =>
  `0, ${decoded}, ${time}, ${length}, 900, 0x1234${rest}`
const [key, delta, discarded] = ['', ', F=0x0', ', F=0x5']

describe('readPacketTable', () => {
  it('sorts pictures by time of showing and knows the key pictures', () => {
    const packets = [packet(0, key), packet(80, delta), packet(40, delta), packet(120, ', F=0x11')]
    expect(table(...packets)).toEqual({ unit: 0.001, start: 0, end: 160, keys: [0, 120], times: [0, 40, 80, 120] })
  })

  it('leaves out what is decoded but not shown', () => {
    const packets = [packet(-80, discarded), packet(-40, ', F=0x4'), packet(0, delta), packet(40, delta)]
    expect(table(...packets)).toMatchObject({ start: 0, keys: [], times: [0, 40] })
  })

  it('shows a file whose times are all negative', () =>
    expect(table(packet(-80), packet(-40, delta))).toMatchObject({ start: -80, end: 0, times: [-80, -40] }))

  it('takes the time of decoding where AVI tells no other', () =>
    expect(table(packet('-9223372036854775808', key, 40, 7))).toMatchObject({ start: 7, end: 47 }))

  it('gives a last picture of unknown length the length of the others', () =>
    expect(table(packet(0, key, 0), packet(50, delta, 0), packet(100, delta, 0))?.end).toBe(150))

  it('is null without a picture', () => {
    expect(readPacketTable('')).toBeNull()
    expect(table()).toBeNull()
    expect(table('0, 0, 0, 40, 0, 0x0')).toBeNull()
  })
})
