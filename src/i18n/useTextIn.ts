import { useTranslation } from 'react-i18next'
import type { Language } from '../project/project'
import type { Text } from './useText'

/** The sentences in a language that need not be the program's own: what is written into a film speaks the film's. */
export function useTextIn(language: Language): Text {
  return useTranslation().i18n.getFixedT(language) as Text
}
