import { expect, it } from 'vitest'
import { nudgeOf } from './nudges'

const press = (keys: string) => {
  const parts = keys.split('+')
  return { key: parts.at(-1) ?? '', shiftKey: parts.includes('Shift'), altKey: parts.includes('Alt') }
}

it.each([
  ['ArrowLeft', { x: -0.01 }],
  ['ArrowDown', { y: 0.01 }],
  ['Shift+ArrowRight', { x: 0.05 }],
  ['Shift+ArrowUp', { y: -0.05 }],
  ['Alt+ArrowRight', { rotation: 1 }],
  ['Alt+Shift+ArrowLeft', { rotation: -15 }],
  ['Alt+ArrowUp', { scale: 1.02 }],
  ['Alt+Shift+ArrowDown', { scale: 1 / 1.1 }],
  ['Enter', null],
  ['Alt+KeyA', null],
])('%s: %o', (keys, nudge) => expect(nudgeOf(press(keys))).toEqual(nudge))
