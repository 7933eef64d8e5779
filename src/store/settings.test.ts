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

it('tells each hint once, also after a restart, until all are asked for again', () => {
  const storage = shelf()
  const settings = createSettings(storage)
  for (const name of ['undo', 'strip', 'undo'] as const) settings.noteHint(name)
  expect(new Set(createSettings(storage).getState().hints)).toEqual(new Set(['strip', 'undo']))
  settings.forgetHints()
  expect(createSettings(storage).getState().hints).toEqual([])
  expect(createSettings(shelf('{"hints":["undo","dance",1]}')).getState().hints).toEqual(['undo'])
})

it.each([
  ['what nobody drew', '{"stickers":["sun","dragon",7]}', ['sun']],
  ['what is no list', '{"stickers":"sun"}', []],
  ['nothing', null, []],
])('makes the best of %s', (_, kept, stickers) =>
  expect(createSettings(shelf(kept)).getState().stickers).toEqual(stickers),
)
