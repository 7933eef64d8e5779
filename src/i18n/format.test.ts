import { describe, expect, it } from 'vitest'
import type { Language } from '../project/project'
import { fromSeconds } from '../project/time'
import { createI18n } from './createI18n'
import { createFormat } from './format'
import { learn } from './learn'
import type { Text } from './useText'

const strict = (key: string): never => {
  throw new Error(`No sentence ${key}`)
}
const formatIn = async (language: Language) => {
  const words = createI18n(language, { onMissing: strict })
  await learn(words, language)
  return createFormat(language, words.t as Text)
}
const [ky, ru, en] = [await formatIn('ky'), await formatIn('ru'), await formatIn('en')]

const now = new Date(2025, 10, 3, 18, 30).getTime()
const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

describe('number', () => {
  it('groups by thousands', () => {
    expect(ky.number(1_234_567.89, 2)).toBe('1\u00a0234\u00a0567,89')
    expect(ru.number(12_345)).toBe('12\u00a0345')
    expect(en.number(1_234.5, 1)).toBe('1,234.5')
    expect(ky.number(999)).toBe('999')
  })
  it('leaves out zeros behind the comma and the sign of zero', () => {
    expect(ky.number(2, 1)).toBe('2')
    expect(ky.number(-0.001, 1)).toBe('0')
    expect(ky.number(-12)).toBe('−12')
  })
  it('writes percents', () => expect([ky, ru, en].map((it) => it.percent(0.505))).toEqual(['51%', '51 %', '51%']))
})

describe('times', () => {
  it('counts whole seconds, never one too many', () => {
    expect(ky.timecode(fromSeconds(5.99))).toBe('0:05')
    expect(ky.timecode(fromSeconds(185))).toBe('3:05')
    expect(ky.timecode(fromSeconds(3723))).toBe('1:02:03')
  })
  it('shows tenths with the comma of the language', () => {
    expect(ky.tenths(fromSeconds(5.38))).toBe('0:05,3')
    expect(en.tenths(fromSeconds(5.38))).toBe('0:05.3')
  })
  it('speaks of durations', () => {
    expect([0, 5, 60, 185, 3600, 3725].map(ky.spoken)).toEqual([
      '0 сек',
      '5 сек',
      '1 мүн',
      '3 мүн 5 сек',
      '1 саат',
      '1 саат 2 мүн',
    ])
    expect(ru.spoken(59.6)).toBe('1 мин')
  })
})

describe('bytes', () => {
  it('counts in thousands', () => {
    expect([0, 200, 12_000, 5_500_000, 61_000_000, 1_400_000_000].map(ky.bytes)).toEqual([
      '0 КБ',
      '1 КБ',
      '12 КБ',
      '5,5 МБ',
      '61 МБ',
      '1,4 ГБ',
    ])
  })
  it('never says a thousand of one unit', () => {
    expect(en.bytes(999_600)).toBe('1 MB')
    expect(en.bytes(999_600_000)).toBe('1 GB')
  })
})

describe('ago', () => {
  it('is told in Kyrgyz with singular nouns', () => {
    const times = [10_000, minutes, 5 * minutes, 2 * hours, 9 * hours, 20 * hours, 3 * days, 200 * days, 400 * days]
    expect(times.map((passed) => ky.ago(now - passed, now))).toEqual([
      'азыр эле',
      '1 мүнөт мурун',
      '5 мүнөт мурун',
      '2 саат мурун',
      'бүгүн, 9:30',
      'кечээ, 22:30',
      '3 күн мурун',
      '17-апрель',
      '29-сентябрь, 2024',
    ])
  })
  it('counts in Russian', () => {
    const said = [1, 2, 5, 21].map((n) => ru.ago(now - n * minutes, now))
    expect(said).toEqual(['1 минуту назад', '2 минуты назад', '5 минут назад', '21 минуту назад'])
    expect(ru.ago(now - 400 * days, now)).toBe('29 сентября 2024 г.')
  })
  it('counts in English', () => {
    expect(en.ago(now - minutes, now)).toBe('1 minute ago')
    expect(en.ago(now - 200 * days, now)).toBe('April 17')
  })
  it('calls yesterday what was before midnight', () => {
    const early = new Date(2025, 10, 3, 0, 30).getTime()
    expect(ky.ago(early - 2 * hours, early)).toBe('кечээ, 22:30')
  })
  it('takes a clock that was set back for now', () => expect(ky.ago(now + days, now)).toBe('азыр эле'))
})
