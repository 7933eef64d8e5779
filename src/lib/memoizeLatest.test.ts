import { expect, it } from 'vitest'
import { memoizeLatest } from './memoizeLatest'

it('remembers as many as it was told to, and forgets the one that was asked for longest ago', () => {
  const computed: string[] = []
  const nameOf = memoizeLatest(2, ({ name }: { readonly name: string }) => {
    computed.push(name)
    return [name]
  })
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  const first = nameOf(a)
  nameOf(b)
  expect(nameOf(a)).toBe(first)
  nameOf(c)
  expect(nameOf(a)).toBe(first)
  expect(computed).toEqual(['a', 'b', 'c'])
  nameOf(b)
  expect(computed).toEqual(['a', 'b', 'c', 'b'])
})
