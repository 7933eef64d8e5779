import { describe, expect, it } from 'vitest'
import { allSentences, type Sentences } from './allSentences'

const { ky, en } = allSentences
/** Kyrgyz nouns stay singular after a number, so one form is enough there. */
const forms = { ky: ['bare'], ru: ['few', 'many', 'one', 'other'], en: ['one', 'other'] } as const
const plural = /_(one|few|many|other)$/

const stem = (key: string) => key.replace(plural, '')
const stems = (sentences: Sentences) => [...new Set(Object.keys(sentences).map(stem))].sort()
const formsOf = (sentences: Sentences, key: string) =>
  Object.keys(sentences)
    .filter((each) => stem(each) === key)
    .map((each) => plural.exec(each)?.[1] ?? 'bare')
    .sort()
/** The Kyrgyz sentences in which it is found. */
const finds = (wrong: RegExp) => Object.entries(ky).filter(([, sentence]) => wrong.test(sentence))
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{[\w.]+\}\}|\$t\([\w.]+\)/g))].sort()

describe('locales', () => {
  it.each(['ky', 'ru'] as const)('%s has the sentences of en', (language) => {
    expect(stems(allSentences[language])).toEqual(stems(en))
  })

  it.each(['ky', 'ru', 'en'] as const)('%s has every plural form', (language) => {
    const counted = stems(en).filter((key) => formsOf(en, key).length > 1)
    expect(counted.length).toBeGreaterThan(0)
    for (const key of counted) expect([key, formsOf(allSentences[language], key)]).toEqual([key, forms[language]])
  })

  it.each(['ky', 'ru', 'en'] as const)('%s has the placeholders of en', (language) => {
    for (const [key, sentence] of Object.entries(allSentences[language])) {
      const model = en[key] ?? en[`${stem(key)}_other`] ?? ''
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(model)])
    }
  })

  it.each(['ky', 'ru', 'en'] as const)('%s names only sentences that are there', (language) => {
    const named = Object.values(allSentences[language]).flatMap((sentence) =>
      [...sentence.matchAll(/\{\{(\w+\.[\w.]+)\}\}|\$t\(([\w.]+)\)/g)].map(([, button, word]) => button ?? word ?? ''),
    )
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((key) => !allSentences[language][key])).toEqual([])
  })

  it.each(['ky', 'ru', 'en'] as const)('%s has no empty sentence and no stray space', (language) => {
    const odd = Object.entries(allSentences[language]).filter(
      ([, text]) => text !== text.trim() || !text || / {2}/.test(text),
    )
    expect(odd).toEqual([])
  })

  it.each(['ky', 'ru', 'en'] as const)(
    '%s begins no line with a dash: it is bound to the word before it',
    (language) => {
      const loose = Object.entries(allSentences[language]).filter(([, text]) => / [—–]/.test(text))
      expect(loose).toEqual([])
    },
  )

  it('glues no Kyrgyz ending to a placeholder: its vowel would have to follow the word', () => {
    expect(finds(/\}\}[’']?\p{Script=Cyrillic}/u)).toEqual([])
    // With a hyphen it is the so-manieth thing, and a day of a month.
    const ordinal = /\}\}-(?!(кадам|сүйлөөчү|адам|көрүнүш|оюн|бөлүм)|\{\{month\}\})/u
    expect(finds(ordinal)).toEqual([])
  })

  it('counts Kyrgyz things in the singular', () => {
    const counted =
      /(\{\{(count|n|all)\}\}|\d|(?<!\p{L})(эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|канча|бир нече))\s+\p{L}+/u
    const manyThings = new RegExp(`${counted.source}([лдт][аеоө]р)([ыиуүдтнг]\\p{L}*)?(?!\\p{L})`, 'iu')
    expect('{{count}} клиптерди тандаңыз').toMatch(manyThings)
    expect('үч видеолор').toMatch(manyThings)
    expect(finds(manyThings)).toEqual([])
  })

  it('speaks to grown-ups it does not know: Сиз', () => {
    const familiar = /(?<!\p{L})(сен|сенин|сени|сага|сенде|сенден)(?!\p{L})|\p{L}{2,}[сш][ыиуү]ң(б[ыиуү])?(?!\p{L})/iu
    // A thing of hers: видеоңуз, not видеоң. Басаң is low, of a voice, and эртең tomorrow.
    const hers = /(?<!\p{L})(?!басаң|эртең)\p{L}{3,}[аеёиоуыэюяөү]ң(ду|дү|ды|ди|а|е|о|ө)?(?!\p{L})/iu
    expect('өчүрөсүңбү?').toMatch(familiar)
    expect('видеоңду сакта').toMatch(hers)
    // A film's own words praise a child.
    const wrong = [...finds(familiar), ...finds(hers)].filter(([key]) => !key.startsWith('template.'))
    expect(wrong).toEqual([])
  })

  it('spells with the composed letters of the alphabet', () => {
    const foreign = /[\u04ca\u04c9\u0275\u019f\u028fәғқұһії]/u
    for (const sentence of Object.values(ky)) {
      expect(sentence).toBe(sentence.normalize('NFC'))
      expect(sentence).not.toMatch(foreign)
      // A Latin look-alike inside a Cyrillic word is drawn alike and found by no search.
      expect(sentence).not.toMatch(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u)
    }
  })
})
