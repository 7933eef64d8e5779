import { expect, test } from 'vitest'
import { nextName } from './nextName'

test.each([
  ['Оюн', [], 'Оюн (2)'],
  ['Оюн', ['Оюн (2)'], 'Оюн (3)'],
  ['Оюн (2)', ['Оюн', 'Оюн (2)'], 'Оюн (3)'],
  ['Май (оюн)', [], 'Май (оюн (2)'],
  ['абвгдеёжзиклм', [], 'абвгдеёж (2)'],
] as const)('%s, with %j there, becomes %s', (name, taken, next) => {
  expect(nextName(name, taken, 12)).toBe(next)
})
