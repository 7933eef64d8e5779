import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from '../../locales/en.json'
import ky from '../../locales/ky.json'
import ru from '../../locales/ru.json'
import type { Language } from '../project/project'

/** In the order in which they are offered: Kyrgyz first. */
export const languages: readonly Language[] = ['ky', 'ru', 'en']

type Options = {
  /** What stands for a sentence that is missing; tests throw here. */
  readonly onMissing?: (key: string) => string
}

/** All sentences are in the bundle, so a change of language needs no network and shows at once. */
export function createI18n(language: Language, { onMissing = (key) => key }: Options = {}): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ky',
    resources: { ky: { translation: ky }, ru: { translation: ru }, en: { translation: en } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows; canvas and file names want the plain text.
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: onMissing,
    react: { useSuspense: false },
  })
  return instance
}
