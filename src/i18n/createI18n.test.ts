import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from './createI18n'
import { learn } from './learn'

afterEach(() => vi.unstubAllGlobals())

describe('createI18n', () => {
  it('has its sentences at once, without loading', () => {
    expect(createI18n('ky').t('home.title')).toBe('Видео жасайбызбы?')
  })

  it('changes the language', async () => {
    const words = createI18n('ky')
    await learn(words, 'ru')
    await words.changeLanguage('ru')
    expect(words.t('home.title')).toBe('Сделаем видео?')
  })

  it('leaves the signs of a name as they are', async () => {
    const words = createI18n('en')
    await learn(words, 'en')
    expect(words.t('home.more', { name: '<b> & "c"' })).toBe('More: <b> & "c"')
  })

  it('speaks Kyrgyz until it has learnt the language', () => {
    expect(createI18n('ru').t('home.title')).toBe('Видео жасайбызбы?')
  })

  it('tells of a sentence that is missing', () => {
    const onMissing = (key: string) => {
      throw new Error(key)
    }
    expect(() => createI18n('ky', { onMissing }).t('no.such' as 'home.title')).toThrow('no.such')
  })

  it('has one Kyrgyz form for every number, also where the browser counts Kyrgyz as Russian', () => {
    const Real = Intl.PluralRules
    class Russian extends Real {
      constructor(_: unknown, options?: Intl.PluralRulesOptions) {
        super('ru', options)
      }
    }
    vi.stubGlobal('Intl', { ...Intl, PluralRules: Russian })
    const words = createI18n('ky')
    for (const count of [1, 2, 5, 21]) expect(words.t('time.daysAgo', { count })).toBe(`${count} күн мурун`)
  })
})
