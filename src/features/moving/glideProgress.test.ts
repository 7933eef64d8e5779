import { expect, it } from 'vitest'
import { glideProgress } from './glideProgress'

it.each([
  ['stands first', 300, 0],
  ['is halfway', 400 + 1300, 0.5],
  ['stands at last', 3400, 1],
  ['begins anew', 3600 + 400 + 1300, 0.5],
  ['is where it goes to, where nothing is to move', null, 1],
])('a sample %s', (_, elapsed, progress) => expect(glideProgress(elapsed)).toBe(progress))
