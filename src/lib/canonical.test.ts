import { expect, it } from 'vitest'
import { canonical } from './canonical'

it('knows no order of keys, and keeps that of lists', () => {
  expect(canonical({ b: [1, { d: 2, c: 3 }], a: null })).toBe('{"a":null,"b":[1,{"c":3,"d":2}]}')
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]))
})
