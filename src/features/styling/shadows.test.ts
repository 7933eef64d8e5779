import { expect, it } from 'vitest'
import { shadowKind, shadowKinds, shadowOf } from './shadows'

it.each(shadowKinds)('%s is known again', (kind) => {
  expect(shadowKind({ shadow: shadowOf(kind, '#000000') })).toBe(kind)
})

it('no shadow is none', () => expect(shadowKind({})).toBe('none'))
