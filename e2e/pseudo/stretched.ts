import type { Page } from 'playwright/test'
import en from '../../locales/en.json' with { type: 'json' }

export type Words = keyof typeof en

const words: Readonly<Record<string, string>> = en
/** What is a name in every language, and what becomes her own: no translation makes it longer. */
const kept = /^(language\.|project\.untitled$)/
/** Kyrgyz letters: wide, and seen at once in a picture of a fault. */
const letters = 'ңөү'

/** English with every word longer by six tenths: as wide as any language of ours becomes. */
const stretch = (text: string) =>
  text.replace(/\{\{[\w.]+\}\}|\$t\([\w.]+\)|\\x[\da-f]{2}|\\u\{?[\da-f]+\}?|\\.|\p{L}+/giu, (word) => {
    if (!/^\p{L}/u.test(word)) return word
    return word + letters.repeat(word.length).slice(0, Math.ceil(word.length * 0.6))
  })

/** What a button of that name says. */
export const stretched = (key: Words, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, value),
    (kept.test(key) ? words[key] : stretch(words[key] ?? '')) ?? '',
  )

/** An entry of a table of sentences. After a question mark it would be a choice of the program. */
const sentence = /(?<=[{,])(["'`])([a-z][\w-]*(?:\.[\w-]+)+)\1:\s*(["'`])((?:\\.|(?!\3)[^\\])*)\3/g
const phrase = /(["'`])((?:\\.|(?!\1)[^\\\n])* (?:\\.|(?!\1)[^\\\n])*)\1/g

/** Stretches the sentences on their way into the page. Gives how many there were so far. */
export async function stretchLocales(page: Page): Promise<() => number> {
  let count = 0
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    const longer = code.replace(sentence, (whole, mark, key: string, quote, text: string) => {
      if (!(key in words) && !(`${key}_other` in words)) return whole
      if (text === words[key]) count++
      return kept.test(key) ? whole : `${mark}${key}${mark}:${quote}${stretch(text)}${quote}`
    })
    const isHelp = /\/help\.en-/.test(route.request().url())
    const body = isHelp ? longer.replace(phrase, (_, quote, text) => `${quote}${stretch(text)}${quote}`) : longer
    await route.fulfill({ response, body })
  })
  return () => count
}
