import { expect, it } from 'vitest'
import { captionLanguage } from './captionLanguage'

it.each([
  ['Баланын көңүлү', 'ky'],
  ['Бул биздин бала менен болот', 'ky'],
  ['БАЛДАР УЧУН, КҮН', 'ky'],
  ['Это для детей, и не только', 'ru'],
  ['Слово', null],
  ['Hello', 'en'],
  ['iPhone деген эмне?', 'ky'],
  ['Баланың көңілі және', 'kk'],
  ['Ҷумҳурии Тоҷикистон', 'tg'],
  ['Ўзбекистон', 'uz'],
  ['Oʻzbekiston', 'uz'],
  ['🙂 123', null],
])('%j is %j', (text, language) => expect(captionLanguage(text)).toBe(language))
