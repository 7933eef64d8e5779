import { expect, it } from 'vitest'
import { typedLetter } from './typedLetter'

it.each([
  ['', 'Ө'],
  ['«', 'Ө'],
  ['Бармак. ', 'Ө'],
  ['Бармак!\n', 'Ө'],
  ['Бармак', 'ө'],
  ['Бармак ', 'ө'],
  ['3.5', 'ө'],
  ['БҮГ', 'Ө'],
  ['Б', 'ө'],
])('after «%s» ө is written %s', (before, written) => {
  expect(typedLetter(before, 'ө')).toBe(written)
})
