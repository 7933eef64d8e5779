import { expect, it } from 'vitest'
import { matches } from './matches'

it.each([
  ['', true],
  ['бөл', true],
  ['БӨЛҮҮ көрс', true],
  ['лүү', false],
  ['ctrl', true],
  ['ctrl+s', true],
  ['Ctrl S', true],
  ['ctrl x', false],
  ['s', true],
  ['h', false],
  ['+', true],
  ['бөлүү ctrl', true],
  ['болуу', true],
  ['«бөл', true],
])('searching for “%s” finds «Бөлүү» of Ctrl+Shift+S: %s', (query, found) => {
  expect(matches(query, 'Бөлүү: көрсөткүчтө', ['Ctrl', 'Shift', 'S', '= +'])).toBe(found)
})
