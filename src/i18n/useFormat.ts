import { useTranslation } from 'react-i18next'
import type { Language } from '../project/project'
import { createFormat, type Format } from './format'
import type { Text } from './useText'

/** `t` stays the same from one drawing to the next, and is another one for each language. */
const known = new WeakMap<object, Format>()

/** Numbers, times and sizes in the chosen language. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation()
  const format = known.get(t) ?? createFormat(i18n.language as Language, t as Text)
  known.set(t, format)
  return format
}
