/** Letters of other alphabets and of old fonts that stand for Kyrgyz ones and are drawn like them, or nearly so. */
const strays: Readonly<Record<string, string>> = {
  ӊ: 'ң',
  Ӊ: 'Ң',
  ɵ: 'ө',
  Ɵ: 'Ө',
  ʏ: 'ү',
  є: 'ө',
  Є: 'Ө',
  ї: 'ү',
  Ї: 'Ү',
}

/**
 * Latin letters that are drawn exactly as Cyrillic ones. A capital Y looks like Ү, a small one like у, and what
 * somebody saw when they typed it is what they meant.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'Ү',
}

/**
 * A Kyrgyz text with the letters that it means: only what is certain. н for ң, о for ө and у for ү are not touched,
 * since both make words. Ukrainian would lose its є and ї: for texts of films in Kyrgyz.
 */
export const fixLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ӊӉɵƟʏєЄїЇ]/g, (letter) => strays[letter] ?? letter)
    .replace(/[\p{L}\p{M}]+/gu, fixWord)
    .normalize('NFC')

/** «Сaлам» is one word of two alphabets; in «PPTни» and «iPhoneду» the Latin part is a word of its own. */
function fixWord(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu) ?? []
  if (latin.length === 0 || latin.length * 2 > word.length) return word
  if (latin.some((letter) => lookAlikes[letter] === undefined)) return word
  return word.replace(/[a-zA-Z]/g, (letter) => lookAlikes[letter] ?? letter)
}
