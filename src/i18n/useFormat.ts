import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../project/project'
import { createFormat, type Format } from './format'
import type { Text } from './useText'

/** Numbers, times and sizes in the chosen language. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation()
  return useMemo(() => createFormat(i18n.language as Language, t as Text), [t, i18n.language])
}
