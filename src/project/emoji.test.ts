import { expect, it } from 'vitest'
import { hasEmoji } from './emoji'

it.each([
  ['Бармак оюну 🎈', true],
  ['👩‍👧', true],
  ['🇰🇬', true],
  ['❤️', true],
  ['1️⃣', true],
  ['Күнүнө 5 мүнөт', false],
  ['© 2026 «Тасма» № 1 *', false],
  ['', false],
])('%s: %s', (text, has) => expect(hasEmoji(text)).toBe(has))
