/** A digit is read as a word or two. */
const digit = 2
/** A consonant takes a part of the time that a vowel takes. */
const consonant = 0.4

/** How long a text is to say, compared with others: about its number of syllables. */
export function spokenWeight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const vowels = text.match(/[аеёиоуыэюяөүіәұӣӯaeiouyáéíóú]/giu)?.length ?? 0
  const digits = text.match(/\p{N}/gu)?.length ?? 0
  return Math.max(1, vowels + (letters - vowels) * consonant + digits * digit)
}
