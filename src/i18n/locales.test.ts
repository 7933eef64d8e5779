import { describe, expect, it } from 'vitest'
import en from '../../locales/en.json'
import ky from '../../locales/ky.json'
import ru from '../../locales/ru.json'

type Sentences = Readonly<Record<string, string>>
const all: Readonly<Record<string, Sentences>> = { ky, ru, en }
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
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort()

describe('locales', () => {
  it.each(['ky', 'ru'])('%s has the sentences of en', (language) => {
    expect(stems(all[language] ?? {})).toEqual(stems(en))
  })

  it.each(['ky', 'ru', 'en'] as const)('%s has every plural form', (language) => {
    const counted = stems(en).filter((key) => formsOf(en, key).length > 1)
    expect(counted.length).toBeGreaterThan(0)
    for (const key of counted) expect([key, formsOf(all[language] ?? {}, key)]).toEqual([key, forms[language]])
  })

  it.each(['ky', 'ru', 'en'])('%s has the placeholders of en', (language) => {
    const english: Sentences = en
    for (const [key, sentence] of Object.entries(all[language] ?? {})) {
      const model = english[key] ?? english[`${stem(key)}_other`] ?? ''
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(model)])
    }
  })

  it.each(['ky', 'ru', 'en'])('%s has no empty sentence and no stray space', (language) => {
    const odd = Object.entries(all[language] ?? {}).filter(
      ([, text]) => text !== text.trim() || !text || / {2}/.test(text),
    )
    expect(odd).toEqual([])
  })

  it('glues no Kyrgyz ending to a placeholder: its vowel would have to follow the word', () => {
    expect(finds(/\}\}[’']?\p{Script=Cyrillic}/u)).toEqual([])
    // With a hyphen it is the so-manieth thing, and a day of a month.
    const ordinal = /\}\}-(?!(кадам|сүйлөөчү|адам)$|(көрүнүш|оюн|бөлүм)\p{L}*|\{\{month\}\})/u
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
    expect('өчүрөсүңбү?').toMatch(familiar)
    // «Азаматсың!» is said to a child.
    expect(finds(familiar)).toEqual([['template.words.7', ky['template.words.7']]])
    // A thing of hers: видеоңуз, not видеоң. Басаң is low, of a voice, эртең tomorrow.
    expect(
      finds(/(?<!\p{L})(?!басаң|эртең|азаматсың)\p{L}{3,}[аеёиоуыэюяөү]ң(ду|дү|ды|ди|а|е|о|ө)?(?!\p{L})/iu),
    ).toEqual([])
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
