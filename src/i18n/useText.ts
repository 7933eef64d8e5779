import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Key } from './key'

/** Values for `{{name}}` in a sentence; `count` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>
export type Text = (key: Key, values?: Values) => string

/** The sentences in the chosen language; whoever calls it is drawn anew when the language changes. */
export function useText(): Text {
  return remembering(useTranslation().t)
}

const known = new WeakMap<TFunction, Text>()

/** Looking a sentence up takes i18next ten times as long as anything else about a button: plain ones are kept. */
function remembering(t: TFunction): Text {
  const found = known.get(t)
  if (found) return found
  const plain = new Map<Key, string>()
  const text: Text = (key, values) => {
    if (values) return t(key, values)
    const sentence = plain.get(key) ?? t(key)
    plain.set(key, sentence)
    return sentence
  }
  known.set(t, text)
  return text
}
