import { expect, it } from 'vitest'
import { chooseLanguage } from './chooseLanguage'

it('asks where only the browser is known, and it is not Kyrgyz', () => {
  expect(chooseLanguage(null, '', ['ru-RU', 'ky'])).toBeNull()
  expect(chooseLanguage(null, '', ['en-US'])).toBeNull()
  expect(chooseLanguage(null, '', [])).toBeNull()
})

it('believes a browser that is set to Kyrgyz', () => expect(chooseLanguage(null, '', ['ky-KG', 'ru'])).toBe('ky'))

it('keeps what was chosen', () => expect(chooseLanguage('ru', '', ['ky'])).toBe('ru'))

it('honours the address before everything', () => {
  expect(chooseLanguage('ru', '?lang=en', ['ky'])).toBe('en')
  expect(chooseLanguage('ru', '?lang=fr', ['ky'])).toBe('ru')
})
