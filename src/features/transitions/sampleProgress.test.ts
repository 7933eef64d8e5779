import { expect, it } from 'vitest'
import { sampleProgress } from './sampleProgress'

it.each([
  ['shows the one picture first', 300, 0],
  ['is in the midst of it later', 1050, 0.5],
  ['shows the other one at last', 2200, 1],
  ['begins anew', 2300 + 1050, 0.5],
  ['stands in the midst where nothing is to move', null, 0.5],
])('a sample %s', (_, elapsed, progress) => expect(sampleProgress(elapsed)).toBe(progress))
