import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../project/words'
import { wordPlaces } from './wordPlaces'
import { wordStarts } from './wordStarts'

it('finds the words that a caption of a film has', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ая –,.7🙂\n '), maxLength: 40 })
  fc.assert(
    fc.property(text, (text) => {
      expect(wordPlaces(text).map(({ index, end }) => text.slice(index, end))).toEqual(wordsOf(text).filter(Boolean))
    }),
  )
})

it('begins words that are not timed between those that are', () => {
  const starts = (marked: string, times: readonly number[]) => wordStarts(marked, times, 1000 as never)
  expect(starts('абв гд', [])).toBeUndefined()
  expect(starts('\ufdd0абв\ufdd0 гд', [100, 600])).toEqual([100, 600])
  expect(starts('а\ufdd0бв гд \ufdd0е', [200, 800])).toEqual([0, 500, 800])
})
