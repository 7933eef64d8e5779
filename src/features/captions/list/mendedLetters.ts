import { fixLetters } from '../../../subtitles/fixLetters'

/** How many letters of a text would be mended: each is one sign for another. */
export function mendedLetters(text: string): number {
  const mended = fixLetters(text)
  let count = 0
  for (let at = 0; at < text.length; at++) if (text[at] !== mended[at]) count++
  return count
}
