import { expect, it } from 'vitest'
import { createSettings } from './settings'

const shelf = (kept: string | null = null) => {
  let value = kept
  return {
    getItem: () => value,
    setItem: (_key: string, next: string) => {
      value = next
    },
  }
}

it('knows the stickers that were used last, the very last first, also after a restart', () => {
  const storage = shelf()
  const settings = createSettings(storage)
  for (const name of ['sun', 'star', 'sun'] as const) settings.noteSticker(name)
  expect(createSettings(storage).getState().stickers).toEqual(['sun', 'star'])
})

it.each([
  ['what nobody drew', '{"stickers":["sun","dragon",7]}', ['sun']],
  ['what is no list', '{"stickers":"sun"}', []],
  ['nothing', null, []],
])('makes the best of %s', (_, kept, stickers) =>
  expect(createSettings(shelf(kept)).getState().stickers).toEqual(stickers),
)
