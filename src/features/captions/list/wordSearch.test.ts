import { expect, it } from 'vitest'
import { patternOf, swapped, timesIn } from './wordSearch'

it.each([
  ['Бармак бармак БАРМАК', 'бармак', 3],
  ['ҮЙ, үй, уй', 'үй', 2],
  ['1.5 эмес 1x5', '1.5', 1],
  ['[а] (б) а-б', '(б)', 1],
  ['a/b\\c', '\\', 1],
  ['й', 'й'.normalize('NFD'), 1],
  ['сөз', 'сөздөр', 0],
])('in «%s» it finds «%s» %i times', (text, sought, times) => {
  const pattern = patternOf(sought)
  expect(pattern && timesIn(text, pattern)).toBe(times)
})

it('seeks nothing where nothing was typed', () => expect(patternOf('')).toBeNull())

it('puts the other word in as it was typed', () => {
  expect(swapped('Бадал, бадал', patternOf('бадал') as RegExp, '$& \\1')).toBe('$& \\1, $& \\1')
  expect(swapped('а б', patternOf('б') as RegExp, '')).toBe('а ')
})
