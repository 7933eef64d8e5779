import { expect, it } from 'vitest'
import { plainCaptions } from '../project/emptyProject'
import { lookOf } from '../project/textStyles'
import { createStyles } from './styles'

/** As `localStorage` is, for one test. */
function shelf(kept?: string) {
  let value = kept ?? null
  return {
    getItem: () => value,
    setItem: (_key: string, next: string) => {
      value = next
    },
  }
}
const names = (styles: ReturnType<typeof createStyles>) => styles.getState().own.map(({ name }) => name)

it('keeps a look under a name, the newest first, without its place', () => {
  const storage = shelf()
  const styles = createStyles(storage)
  styles.add(' Меники ', plainCaptions)
  styles.add('Экинчи', { ...plainCaptions, color: '#ffd84d' })
  const again = createStyles(storage)
  expect(names(again)).toEqual(['Экинчи', 'Меники'])
  expect(again.getState().own[1]?.style).toEqual(lookOf(plainCaptions))
})

it('keeps nothing without a name', () => {
  const styles = createStyles(shelf())
  expect(styles.add('  ', plainCaptions)).toBeNull()
  const one = styles.add('Бир', plainCaptions)
  styles.rename(one?.id ?? '', ' ')
  expect(names(styles)).toEqual(['Бир'])
  styles.rename(one?.id ?? '', 'Эки')
  expect(names(styles)).toEqual(['Эки'])
})

it('brings back what was taken away last, to where it was', () => {
  const styles = createStyles(shelf())
  const [, middle] = ['а', 'б', 'в'].map((name) => styles.add(name, plainCaptions))
  styles.remove(middle?.id ?? '')
  expect(names(styles)).toEqual(['в', 'а'])
  styles.restore()
  expect(names(styles)).toEqual(['в', 'б', 'а'])
  styles.restore()
  expect(names(styles)).toEqual(['в', 'б', 'а'])
})

it.each([['{'], ['null'], ['{"a":1}'], ['[{"id":"x"}]'], ['"<script>"']])('begins with %s there', (kept) => {
  const styles = createStyles(shelf(kept))
  expect(names(styles)).toEqual([])
  styles.add('Бир', plainCaptions)
  expect(names(styles)).toEqual(['Бир'])
})

it('loses nothing that another tab kept', () => {
  const storage = shelf()
  const [here, there] = [createStyles(storage), createStyles(storage)]
  here.add('Бир', plainCaptions)
  there.add('Эки', plainCaptions)
  expect(names(createStyles(storage))).toEqual(['Эки', 'Бир'])
})

it('works without storage, and where it is full', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  }
  for (const storage of [null, full]) {
    const styles = createStyles(storage)
    styles.add('Бир', plainCaptions)
    expect(names(styles)).toEqual(['Бир'])
    styles.add('Эки', plainCaptions)
    expect(names(styles)).toEqual(['Эки', 'Бир'])
  }
})
