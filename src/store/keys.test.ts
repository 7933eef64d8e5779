import { describe, expect, it } from 'vitest'
import { createKeys } from './keys'

function storageWith(text: string | null) {
  let kept = text
  const setItem = (_place: string, value: string) => {
    kept = value
  }
  return { getItem: () => kept, setItem, kept: () => kept }
}

describe('keys', () => {
  it('keep only what was changed, and bring it back', () => {
    const storage = storageWith(null)
    const keys = createKeys(storage)
    keys.change('split', ['KeyB'])
    keys.change('mute', ['Mod+Alt+Shift+KeyM'])
    keys.restore('split')
    expect(storage.kept()).toBe('{"mute":["Mod+Alt+Shift+KeyM"]}')
    expect(createKeys(storage).getState()).toEqual({ mute: ['Mod+Alt+Shift+KeyM'] })
    keys.restoreAll()
    expect(createKeys(storage).getState()).toEqual({})
  })

  it.each([
    ['nothing', null, {}],
    ['no JSON', '{', {}],
    ['null', 'null', {}],
    ['a list', '[1]', {}],
    ['a key that is none', '{"split":["Shift+Mod+KeyB"],"mute":["KeyM"]}', { mute: ['KeyM'] }],
    ['no list of keys', '{"split":"KeyB","mute":[7],"play":{},"fit":[]}', { fit: [] }],
  ])('start with %s', (_, text, expected) => expect(createKeys(storageWith(text)).getState()).toEqual(expected))

  it('work without a storage, and with one that refuses', () => {
    const refuse = () => {
      throw new Error('no')
    }
    for (const storage of [null, { getItem: refuse, setItem: refuse }]) {
      const keys = createKeys(storage)
      keys.change('split', ['KeyB'])
      expect(keys.getState()).toEqual({ split: ['KeyB'] })
    }
  })
})
