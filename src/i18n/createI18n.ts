import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import ky from '../../locales/ky.json'
import type { Language } from '../project/project'

/** In the order in which they are offered: Kyrgyz first. */
export const languages: readonly Language[] = ['ky', 'ru', 'en']

type Options = {
  /** What stands for a sentence that is missing; tests throw here. */
  readonly onMissing?: (key: string) => string
}

/** Kyrgyz is in it from the start: the first screen needs no second file, and there always are words. Others are learnt. */
export function createI18n(language: Language, { onMissing = (key) => key }: Options = {}): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ky',
    resources: { ky: { translation: ky } },
    partialBundledLanguages: true,
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
