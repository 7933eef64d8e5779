import { expect, it } from 'vitest'
import { laneCount } from './laneCount'

it.each([
  ['one processor', { hardwareConcurrency: 1 }, 1],
  ['a weak phone', { hardwareConcurrency: 8, deviceMemory: 2 }, 1],
  ['a phone', { hardwareConcurrency: 8, deviceMemory: 4 }, 2],
  ['a browser that does not tell its memory', { hardwareConcurrency: 16 }, 2],
  ['a desk', { hardwareConcurrency: 8, deviceMemory: 8 }, 3],
])('%s', (_, machine, lanes) => expect(laneCount(machine)).toBe(lanes))
