import { describe, expect, it } from 'vitest'
import { fromSeconds as s, toSeconds } from '../../../project/time'
import { phraseEnd, phraseStart } from './phraseTimes'

describe('a phrase begins', () => {
  it.each([
    ['with the end of the one before', 5, 4.5, 4.5],
    ['also after a breath', 5, 3.3, 3.3],
    ['a little before its first letter after a silence', 5, 2, 4.7],
    ['with the end of one that lasts longer than the film has run', 5, 5.4, 5.4],
  ])('%s', (_, typed, lastEnd, start) => expect(toSeconds(phraseStart(s(typed), s(lastEnd)))).toBeCloseTo(start))
})

it.each([
  [1, 3, 3],
  [1, 1.2, 1.7],
])('from %f s, ended at %f s, it lasts up to %f s', (start, now, end) =>
  expect(toSeconds(phraseEnd(s(start), s(now)))).toBeCloseTo(end),
)
