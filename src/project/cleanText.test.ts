import { expect, it } from 'vitest'
import { cleanText, longestText } from './cleanText'

it.each([
  ['и\u0306', 'й'],
  ['а\tб\u0000в\u0085', 'а б в '],
  ['бир\nэки', 'бир\nэки'],
  ['\u202eабв\u2069', ' абв '],
])('%j becomes %j', (text, cleaned) => expect(cleanText(text)).toBe(cleaned))

it('cuts what is too long, but no emoji in two', () => {
  expect(cleanText('ө'.repeat(5000))).toHaveLength(longestText)
  expect(cleanText(`${'ө'.repeat(longestText - 1)}🙂`)).toBe('ө'.repeat(longestText - 1))
})
