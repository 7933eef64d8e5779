import { describe, expect, it } from 'vitest'
import { createI18n } from '../i18n/createI18n'
import type { Text } from '../i18n/useText'
import type { Language } from '../project/project'
import { sampleWords } from '../project/sampleWords'
import { hintOf } from './hintOf'
import { planOf } from './planOf'
import { filmsChild, lengthOfSlots, templateOf, templates } from './templates'

const strict = (key: string): never => {
  throw new Error(`No sentence ${key}`)
}
const textIn = (language: Language) => createI18n(language, { onMissing: strict }).t as Text
const ky = textIn('ky')

describe('templates', () => {
  it.each([
    ['change', 'vertical', 3, 12, false],
    ['me', 'vertical', 5, 20, false],
    ['fingers', 'vertical', 7, 30, true],
    ['words', 'square', 7, 25, false],
    ['thing', 'vertical', 7, 45, true],
    ['speech', 'vertical', 6, 39, false],
    ['tips', 'vertical', 6, 40, false],
    ['day', 'vertical', 8, 43, true],
    ['steps', 'vertical', 7, 42, false],
    ['lesson', 'wide', 7, 154, false],
  ] as const)('%s is %s, has %i slots and lasts %i s', (id, shape, count, seconds, child) => {
    const template = templateOf(id)
    expect(template?.shape).toBe(shape)
    expect(template?.slots).toHaveLength(count)
    expect(template && lengthOfSlots(template)).toBe(seconds * 1_000_000)
    expect(template && filmsChild(template)).toBe(child)
  })

  it('stand in the order of the list, the shortest first', () => {
    expect(templates.map(({ name }) => ky(name))).toEqual([
      'Мурда жана азыр',
      'Өзүм жөнүндө',
      'Бармак оюну',
      'Сөз үйрөнөбүз',
      'Бир буюм — үч оюн',
      'Тил көнүгүүлөрү',
      '3 кеңеш',
      'Менин бир күнүм',
      'Кадамма-кадам',
      'Видеосабак',
    ])
  })

  it.each(['ky', 'ru', 'en'] as const)('say in %s what to film and what to read, in words that fit', (language) => {
    const text = textIn(language)
    for (const template of templates) {
      const plan = planOf(template, text)
      for (const slot of plan.slots) {
        expect(sampleWords(slot, 1)).not.toMatch(/[{}]/)
        expect(sampleWords(slot, 1).length).toBeLessThanOrEqual(48)
        if (slot.kind !== 'text') expect(hintOf(slot, text)).toMatch(/ /)
        if (slot.note) expect(slot.note.split(/\s+/).length).toBeLessThanOrEqual(35)
      }
    }
  })

  it('keep faces out wherever a child is filmed', () => {
    for (const { slots } of templates) {
      for (const { child, hint = '' } of slots) {
        if (child) expect(ky(hint as 'template.hint.behind')).toMatch(/гана көрүнсүн|көрүнбөсүн/)
      }
    }
  })

  it('have words, colours, animals and numbers to learn', () => {
    const words = templateOf('words')
    const learnt = (words?.variants ?? []).map(({ id }) =>
      words ? planOf(words, ky, id).slots.flatMap(({ pick, words: word }) => (pick === undefined ? [] : [word])) : [],
    )
    expect(learnt).toEqual([
      ['алма', 'нан', 'суу', 'мышык', 'күн'],
      ['кызыл', 'сары', 'жашыл', 'көк', 'ак'],
      ['кой', 'ат', 'уй', 'ит', 'тоок'],
      ['бир', 'эки', 'үч', 'төрт', 'беш'],
    ])
  })

  it('end games with small things with the warning, and exercises with where to ask, neither to be lost by chance', () => {
    const kept = templates.flatMap(({ id, slots }) =>
      slots.flatMap((slot, at) => (slot.kept ? [`${id} ${at + 1}`] : [])),
    )
    expect(kept).toEqual(['thing 6', 'speech 6'])
  })
})

it('leaves a hint of one’s own as it is', () => {
  expect(hintOf({ hint: 'Балкондон тартыңыз' }, ky)).toBe('Балкондон тартыңыз')
  expect(hintOf({ hint: 'template.hint.table' }, ky)).toBe('Дасторконду үстү жактан тартыңыз')
})
