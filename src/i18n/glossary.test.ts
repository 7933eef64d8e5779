import { describe, expect, it } from 'vitest'
import { allSentences, type Sentences } from './allSentences'
import table from './glossary.tsv?raw'

// Of the glossary that three trainers' languages were agreed in: each term, and the sentences that consist of it. Where
// there are two words for one thing, `;` stands between them. What has no sentence is not in the program yet.
type Term = { readonly en: string; readonly ru: string; readonly ky: string; readonly keys: readonly string[] }
const { ky, ru, en } = allSentences

const terms: readonly Term[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([en = '', ru = '', ky = '', keys = '']) => ({ en, ru, ky, keys: keys.split(' ').filter(Boolean) }))

const plural = /_(one|few|many|other)$/
const said = (sentences: Sentences, key: string) =>
  Object.entries(sentences).flatMap(([each, text]) => (each.replace(plural, '') === key ? [text] : []))
const holds = (sentence: string, term: string) =>
  term.split('; ').some((word) => sentence.toLowerCase().includes(word.toLowerCase()))
const bare = (english: string) =>
  english
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[.…]$/, '')
    .toLowerCase()

/** English words that mean two things: here the other one. */
const otherSense: Sentences = {
  'export.start': 'begins the work; the term is where something begins',
  'captionTap.start': 'begins the work; the term is where something begins',
  'placing.left': 'where it stands; the term is where it is aligned to',
  'placing.middle': 'where it stands; the term is where it is aligned to',
  'placing.right': 'where it stands; the term is where it is aligned to',
}

/** What other programs say, and what it would be taken for here. */
const never: readonly (readonly [wrong: RegExp, why: string])[] = [
  [/жок кыл/i, 'frightens: Өчүрүү'],
  [/чечим/i, 'is a decision: Дааналык'],
  [/параметр|ырастоолор|тууралоолор/i, 'Жөндөөлөр'],
  [/чыпка/i, 'Фильтр'],
  [/(?<!\p{L})арип/iu, 'Шрифт'],
  [/импортто|экспортто/i, 'Кошуу, Видеону даярдоо'],
  [/дубликат/i, 'Көчүрмө'],
  [/жабыштыр/i, 'Чаптоо'],
  [/жүктөө(?! алуу| берүү)/i, 'is load, upload and download: Жүктөп алуу'],
  [/мунарыкта/i, 'Бүдөмүк'],
  [/үнүн өчүр/i, 'deletes: Үнсүз'],
  [/рамка/i, 'Алкак'],
  [/үлгү(?!р)/i, 'Шаблон'],
  [/тиркеме/i, 'Колдонмо'],
]

describe('the glossary', () => {
  it('is whole', () => {
    expect(terms.length).toBeGreaterThan(280)
    expect(terms.filter((term) => !term.en || !term.ru || !term.ky)).toEqual([])
    expect(terms.filter(({ keys }) => keys.length > 0).length).toBeGreaterThan(130)
  })

  it.each(['ky', 'ru'] as const)('is used as given in %s', (language) => {
    const sentences = allSentences[language]
    const others = terms.flatMap((term) =>
      term.keys.flatMap((key) => {
        const texts = said(sentences, key)
        if (texts.length === 0) return [`${key} is not there`]
        return texts.some((text) => holds(text, term[language])) ? [] : [`${key}: ${texts[0]} for ${term[language]}`]
      }),
    )
    expect(others).toEqual([])
  })

  it('is kept to by every sentence that is a term in English', () => {
    const others = Object.entries(en).flatMap(([key, english]) => {
      const meant = terms.filter((term) => bare(term.en) === bare(english))
      if (meant.length === 0 || key in otherSense) return []
      const isKept = ({ ky: kyrgyz, ru: russian }: Term) =>
        said(ky, key).some((text) => holds(text, kyrgyz)) &&
        // A step in the list of changes is a noun in Russian; in Kyrgyz the button is one already.
        (key.startsWith('edit.') || said(ru, key).some((text) => holds(text, russian)))
      return meant.some(isKept) ? [] : [`${key}: ${said(ky, key)}, ${said(ru, key)}; ${meant.map((term) => term.ky)}`]
    })
    expect(others).toEqual([])
  })

  it('has no exception that is none', () => {
    const needless = Object.keys(otherSense).filter((key) => {
      const english = en[key]
      return !english || !terms.some((term) => bare(term.en) === bare(english))
    })
    expect(needless).toEqual([])
  })

  it('keeps out words that would be taken for something else', () => {
    const wrong = Object.entries(ky).flatMap(([key, text]) =>
      never.flatMap(([word, why]) => (word.test(text) ? [`${key}: ${text} (${why})`] : [])),
    )
    expect(wrong).toEqual([])
  })

  it('says Жокко чыгаруу for Cancel alone: Undo is Кайтаруу', () => {
    const cancels = Object.entries(ky).filter(([, text]) => /жокко чыгар/i.test(text))
    expect(cancels.map(([key]) => key)).toEqual(['action.cancel'])
  })
})
