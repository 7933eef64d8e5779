import { expect, it } from 'vitest'
import { parseOwnStyles } from './ownStyles'
import { textStyles } from './textStyles'

const kept = textStyles.map(({ id, style }) => ({ id: id.toLowerCase(), name: id, style }))
const [one] = kept

it('gives back what was kept', () => expect(parseOwnStyles(JSON.parse(JSON.stringify(kept)))).toEqual(kept))

it.each<readonly [string, unknown]>([
  ['nothing', null],
  ['no list', { 0: one }],
  ['no style', [1, 'a', null, []]],
  ['no name', [{ ...one, name: '' }]],
  ['an endless name', [{ ...one, name: 'а'.repeat(41) }]],
  ['a colour that is none', [{ ...one, style: { ...one?.style, color: 'url(https://example.com)' } }]],
  ['a size that is none', [{ ...one, style: { ...one?.style, size: Number.NaN } }]],
  ['no font', [{ ...one, style: { size: 0.1, color: '#ffffff' } }]],
])('%s is left out', (_what, raw) => expect(parseOwnStyles(raw)).toEqual([]))

it('leaves out only what is spoilt, and the second of the same id', () => {
  expect(parseOwnStyles([{ id: '?' }, one, one])).toEqual([one])
})

it('keeps no place and no motion with a look', () => {
  const style = { ...one?.style, x: 0.1, y: 0.2, rotation: 4, motion: { loop: 'pulse' } }
  expect(parseOwnStyles([{ ...one, style }])).toEqual([one])
})
