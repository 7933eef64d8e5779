import type { Slot } from './story'

const place = '{n}'

/** Whether its words count along with those of other slots: 1-кадам, 2-кадам. */
export const isNumbered = ({ words }: Slot) => words?.includes(place) ?? false

/** The words that a slot begins with, as the `number`th of the numbered ones. */
export const sampleWords = ({ words = '' }: Slot, number: number) => words.replace(place, String(number))

/** Whether words are still those that the slot began with, whichever number they have. */
export function isSample({ words }: Slot, text: string): boolean {
  if (!words) return false
  const [before = '', after] = words.split(place)
  if (after === undefined) return text === words
  if (!text.startsWith(before) || !text.endsWith(after)) return false
  return /^\d+$/.test(text.slice(before.length, text.length - after.length))
}
