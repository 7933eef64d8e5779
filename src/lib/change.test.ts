import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changed, changeOf } from './change'

const film = { name: 'a', main: [{ id: 1, length: 2 }, { id: 2 }, { id: 3 }], cues: [{ text: 'ңөү' }] }

it('names only what is not the same', () => {
  const [first, ...rest] = film.main
  expect(changeOf(film, { ...film, main: [{ ...first, length: 5 }, ...rest] })).toEqual({
    parts: { main: { parts: { 0: { parts: { length: { to: 5 } }, gone: [] } }, gone: [] } },
    gone: [],
  })
  expect(changeOf(film.main, film.main.toSpliced(1, 1))).toEqual({ at: 1, gone: 1, things: [] })
})

it('leaves the rest as it was, the very same', () => {
  const after = { ...film, main: film.main.toSpliced(1, 0, { id: 9 }) }
  const result = changed(film, structuredClone(changeOf(film, after))) as typeof film
  expect(result).toEqual(after)
  expect(result.cues).toBe(film.cues)
  expect(result.main[2]).toBe(film.main[1])
})

it('leads from any value to any other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(changed(before, structuredClone(changeOf(before, after)))).toEqual(after)
    }),
  )
})
