import { useTranslation } from 'react-i18next'
import type { Key } from './key'

/** Values for `{{name}}` in a sentence; `count` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>
export type Text = (key: Key, values?: Values) => string

/** The sentences in the chosen language; whoever calls it is drawn anew when the language changes. */
export function useText(): Text {
  return useTranslation().t as Text
}
