import type { i18n } from 'i18next'
import type { Language } from '../project/project'
import { languages } from './createI18n'

/** Each language is a file of its own, fetched when it is wanted. Kyrgyz came with the program. */
const files = {
  ru: () => import('../../locales/ru.json'),
  en: () => import('../../locales/en.json'),
}

/** Fetches a language, if it is not there yet. */
export async function learn(words: i18n, language: Language): Promise<void> {
  if (language === 'ky' || words.hasResourceBundle(language, 'translation')) return
  words.addResourceBundle(language, 'translation', (await files[language]()).default)
}

/** A film need not speak the language of the buttons: whoever makes films knows all of them. */
export const learnAll = (words: i18n) => Promise.all(languages.map((language) => learn(words, language)))
