import type { Language } from '../project/project'
import { languages } from './createI18n'

const known = (tag: string | null | undefined): Language | null =>
  languages.find((language) => tag?.toLowerCase().split('-')[0] === language) ?? null

/**
 * The language to begin with; `null` where it must be asked. A browser set to Russian or English says nothing about
 * the person: desktop browsers have no Kyrgyz. Only one that is set to Kyrgyz is believed.
 */
export function chooseLanguage(saved: Language | null, address: string, browser: readonly string[]): Language | null {
  const wished = known(new URLSearchParams(address).get('lang'))
  const first = known(browser[0])
  return wished ?? saved ?? (first === 'ky' ? 'ky' : null)
}
