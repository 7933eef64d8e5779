/** The letters that many keyboards lack. */
export const kyrgyzLetters = ['ң', 'ө', 'ү'] as const

/** As a phone's keyboard would write it: large where a sentence begins, and inside a word of capitals. */
export function typedLetter(before: string, letter: string): string {
  const begins = /(^|[.!?…]\s+|\n)["«(–—\s]*$/u.test(before)
  const shouts = /\p{Lu}\p{Lu}$/u.test(before)
  return begins || shouts ? letter.toLocaleUpperCase() : letter
}
