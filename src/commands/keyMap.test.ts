import { describe, expect, it } from 'vitest'
import { createI18n } from '../i18n/createI18n'
import type { Text } from '../i18n/useText'
import { createKeys } from '../store/keys'
import { commandIds, commands } from './commands'
import { isReserved } from './isReserved'
import { keyCaps } from './keyCaps'
import { keyMap, remap, reset } from './keyMap'

const fresh = () => createKeys(null)

describe('the keys that commands come with', () => {
  it('belong to one command each', () => {
    const all = commandIds.flatMap((id) => [...commands[id].keys])
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
  })

  it('can all be pressed in a browser, and said', () => {
    const all = commandIds.flatMap((id) => [...commands[id].keys] as string[])
    // Escape closes what is open before it deselects, so no other command may have it.
    expect(all.filter(isReserved)).toEqual(['Escape'])
  })
})

describe('remap', () => {
  it('gives the new key and takes the old ones', () => {
    const keys = fresh()
    expect(remap(keys, 'delete', 'KeyB')).toBeNull()
    const { holders, keysOf } = keyMap(keys.getState())
    expect([holders.get('KeyB'), holders.get('Delete'), holders.get('Backspace')]).toEqual([
      'delete',
      undefined,
      undefined,
    ])
    expect(keysOf('delete')).toEqual(['KeyB'])
    expect(keysOf('split')).toEqual(['KeyS'])
  })

  it('refuses a key that another command has, and names it', () => {
    const keys = fresh()
    expect(remap(keys, 'delete', 'KeyS')).toEqual({ code: 'taken', by: 'split' })
    expect(keys.getState()).toEqual({})
    remap(keys, 'split', 'KeyB')
    expect(remap(keys, 'delete', 'KeyB')).toEqual({ code: 'taken', by: 'split' })
    expect(remap(keys, 'delete', 'KeyS')).toBeNull()
  })

  it('lets a command have its own key again', () => expect(remap(fresh(), 'split', 'KeyS')).toBeNull())

  it.each(['Mod+KeyW', 'Mod+KeyT', 'Mod+KeyN', 'Mod+Tab', 'F5', 'Tab', 'Enter', 'Escape', 'ShiftLeft', 'MediaStop'])(
    'refuses %s, which is not ours',
    (key) => expect(remap(fresh(), 'split', key)).toEqual({ code: 'reserved' }),
  )
})

describe('reset', () => {
  it('brings back what the command came with', () => {
    const keys = fresh()
    remap(keys, 'delete', 'KeyB')
    expect(reset(keys, 'delete')).toBeNull()
    expect(keyMap(keys.getState()).keysOf('delete')).toEqual(['Delete', 'Backspace'])
  })

  it('is refused while another command has the key', () => {
    const keys = fresh()
    remap(keys, 'split', 'KeyB')
    remap(keys, 'delete', 'KeyS')
    expect(reset(keys, 'split')).toEqual({ code: 'taken', by: 'delete' })
    keys.restoreAll()
    expect(keyMap(keys.getState()).holders.get('KeyS')).toBe('split')
  })
})

it.each([
  ['two commands of one key', { split: ['KeyB'], delete: ['KeyB'] }, 'KeyB', 'split'],
  ['a choice that is now the default of another command', { delete: ['KeyS'] }, 'KeyS', 'delete'],
  ['a command that is gone', { gone: ['KeyS'] }, 'KeyS', 'split'],
  ['a reserved key', { split: ['Tab'] }, 'Tab', undefined],
])('kept changes with %s leave one command for each key', (_, changes, key, holder) => {
  expect(keyMap(changes).holders.get(key)).toBe(holder)
})

it.each([
  ['Mod+Shift+KeyZ', 'Ctrl Shift Z', '⌘ ⇧ Z'],
  ['Alt+ArrowLeft', 'Alt ←', '⌥ ←'],
  ['Space', 'Боштук', 'Боштук'],
  ['Digit7', '7', '7'],
  ['Numpad7', 'Num 7', 'Num 7'],
  ['NumpadAdd', 'Num +', 'Num +'],
  ['F1', 'F1', 'F1'],
  ['Shift+Slash', 'Shift / ?', '⇧ / ?'],
])('%s reads %s', (key, caps, onApple) => {
  const text = createI18n('ky').t as Text
  expect(keyCaps(key, text, false).join(' ')).toBe(caps)
  expect(keyCaps(key, text, true).join(' ')).toBe(onApple)
})
