import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../project/project'
import { signsOf } from './readingSpeed'
import { longestPhrase, splitScript } from './splitScript'

describe('a script', () => {
  it.each<[Language, string, string[]]>([
    ['ky', 'Салам! Менин атым Айгүл.', ['Салам!', 'Менин атым Айгүл.']],
    ['ky', 'Баш бармак\n\n  бадал жүрөк\r\nкел', ['Баш бармак', 'бадал жүрөк', 'кел']],
    [
      'ky',
      'Күн сайын он мүнөт ойноо жетиштүү, бирок аны үзгүлтүксүз жасоо керек, анткени бала кайталоо аркылуу үйрөнөт.',
      [
        'Күн сайын он мүнөт ойноо жетиштүү,',
        'бирок аны үзгүлтүксүз жасоо керек,',
        'анткени бала кайталоо аркылуу үйрөнөт.',
      ],
    ],
    [
      'ky',
      'Апам менен атам шаарга кетишти жана кечинде гана келишти.',
      ['Апам менен атам шаарга кетишти', 'жана кечинде гана келишти.'],
    ],
    [
      'ky',
      '«Кел-кел», – деди апам. Ч. Айтматов 3-ноябрда келди.',
      ['«Кел-кел», – деди апам.', 'Ч. Айтматов 3-ноябрда келди.'],
    ],
    [
      'ky',
      'Адамга эң кыйыны дүйнөдө – күн сайын адам болуу экен.',
      ['Адамга эң кыйыны дүйнөдө –', 'күн сайын адам болуу экен.'],
    ],
    ['ky', 'Ошто, Баткенде ж.б. шаарларда болду. Бүттү.', ['Ошто, Баткенде ж.б. шаарларда болду.', 'Бүттү.']],
    ['ky', 'Жылуулук 1,5 эсе көп. Баасы 1 500 сом!', ['Жылуулук 1,5 эсе көп.', 'Баасы 1 500 сом!']],
    [
      'ru',
      'Сегодня мы поговорим о том, как развивать речь ребёнка, если он долго молчит и не хочет повторять за вами слова.',
      [
        'Сегодня мы поговорим о том,',
        'как развивать речь ребёнка,',
        'если он долго молчит',
        'и не хочет повторять за вами слова.',
      ],
    ],
    ['ru', 'В г. Ош приехал А. С. Пушкин. «Да!» — сказал он.', ['В г. Ош приехал А. С. Пушкин.', '«Да!» — сказал он.']],
    [
      'en',
      'We talk about how to develop speech, and why a child does not repeat words.',
      ['We talk about how to develop speech,', 'and why a child does not repeat words.'],
    ],
    ['en', '', []],
    ['en', ' \n — \n', ['—']],
  ])('in %s: %j', (language, text, phrases) => expect(splitScript(text, language)).toEqual(phrases))

  it('leaves a word whole that is longer than a phrase', () => {
    const long = 'ө'.repeat(50)
    expect(splitScript(`Бул ${long} деген сөз өтө узун экен, ооба`, 'ky')).toContain(long)
  })

  it('keeps every word and makes no phrase longer than it may be', () => {
    const word = fc.string({ unit: fc.constantFrom(...'аөжк-,.!?–«»7🙂A'), minLength: 1, maxLength: 15 })
    const text = fc.array(fc.oneof(word, fc.constantFrom('\n', 'жана', 'в', 'the', 'менен')), { maxLength: 60 })
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('ky', 'ru', 'en'), (words, language) => {
        const phrases = splitScript(words.join(' '), language)
        expect(phrases.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''))
        for (const phrase of phrases) {
          // A dash that stands alone stays with its word.
          const isWord = phrase.split(' ').filter((each) => /[\p{L}\p{N}\p{Emoji}«]/u.test(each)).length < 2
          expect(isWord || signsOf(phrase) <= longestPhrase).toBe(true)
        }
      }),
    )
  })

  it('of a whole book is no trouble, with or without sentences', { timeout: 120_000 }, () => {
    expect(splitScript('Баш бармак бадал жүрөк. '.repeat(10_000), 'ky')).toHaveLength(10_000)
    expect(splitScript('бармак '.repeat(50_000), 'ky').length).toBeGreaterThan(5000)
    expect(splitScript('a. '.repeat(100_000), 'en').length).toBeGreaterThan(1000)
  })
})
