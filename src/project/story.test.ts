import { describe, expect, it } from 'vitest'
import { asset, card, clip, film, lane, pin, title } from './builders'
import { parseProject } from './parse'
import type { ItemId, PartId, Project } from './project'
import { brokenRules } from './rules'
import { isSample, sampleWords } from './sampleWords'
import type { Slot } from './story'
import { samplesLeft, showsChild, storyParts } from './storyParts'
import { fromSeconds } from './time'

const slot = (words: string, rest: Partial<Slot> = {}): Slot => ({
  kind: 'video',
  length: fromSeconds(3),
  words,
  ...rest,
})
const part = (id: string, of: Slot) => ({ id: id as PartId, slot: of })
const of = <Thing extends object>(thing: Thing, id: string) => ({ ...thing, part: id as PartId })

/** Two steps and a card with words; the first step is filmed, of the second a card stands there. */
const told: Project = {
  ...film({
    assets: [asset('v', 10)],
    main: [of(clip('a', 'v', 0, 3), 'one'), of(card('b', 3), 'two'), of(card('c', 2), 'end')],
    lanes: [
      lane(
        't',
        'text',
        of(title('x', pin('a', 0), 3, '1-кадам'), 'one'),
        of(title('y', pin('b', 0), 3, 'Камыр'), 'two'),
      ),
    ],
  }),
  story: {
    template: 'steps',
    step: slot('{n}-кадам'),
    parts: [
      part('one', slot('{n}-кадам', { child: true })),
      part('two', slot('{n}-кадам')),
      part('end', slot('Даяр!', { kind: 'text' })),
    ],
  },
}
const read = (project: Project) =>
  storyParts(project).map(({ part: { id }, state, number, words }) => `${id} ${state} ${number} ${words}`.trim())

describe('storyParts', () => {
  it('tells of each part what of the film it is', () => {
    expect(brokenRules(told)).toEqual([])
    expect(read(told)).toEqual(['one filled 1 1-кадам', 'two empty 2 Камыр', 'end words 0'])
  })

  it('goes by the order of the film', () => {
    expect(read({ ...told, main: told.main.toReversed() })).toEqual([
      'end words 0',
      'two empty 1 Камыр',
      'one filled 2 1-кадам',
    ])
  })

  it('sees a part as out whose clip is gone, at its place, with the words it would have, and counts without it', () => {
    expect(read({ ...told, main: told.main.slice(1), lanes: [] })).toEqual([
      'one out 0 1-кадам',
      'two empty 1',
      'end words 0',
    ])
  })

  it('takes a part that was cut for one', () => {
    const [first, ...others] = told.main
    const cut = { ...told, main: [first, of(clip('d', 'v', 3, 3), 'one'), ...others] } as Project
    expect(storyParts(cut)[0]?.clips.map(({ id }) => id)).toEqual(['a', 'd'])
  })

  it('knows whether a child may be seen', () => {
    expect(showsChild(told)).toBe(true)
    expect(showsChild({ ...told, main: told.main.slice(1) })).toBe(false)
  })

  it('knows which words are still those of the template', () => {
    expect(samplesLeft(told).map(({ title: item }) => item?.id)).toEqual(['x' as ItemId])
  })
})

describe('a kept story', () => {
  const again = (project: unknown) => parseProject(JSON.parse(JSON.stringify(project)))

  it('is read as it was', () => expect(again(told)).toEqual(told))

  it('is refused with a slot of no length, or two parts of one name', () => {
    const parts = told.story?.parts ?? []
    expect(again({ ...told, story: { ...told.story, parts: [...parts, parts[0]] } })).toBeNull()
    expect(again({ ...told, story: { ...told.story, step: { kind: 'video', length: 0 } } })).toBeNull()
  })
})

it('knows a sample by its words, whichever number it has', () => {
  expect(sampleWords(slot('{n}-кадам'), 2)).toBe('2-кадам')
  expect(
    ['2-кадам', '12-кадам', '-кадам', 'х-кадам', '2-кадам: камыр'].map((text) => isSample(slot('{n}-кадам'), text)),
  ).toEqual([true, true, false, false, false])
  expect(isSample(slot('Даяр!'), 'Даяр!')).toBe(true)
  expect(isSample({ ...slot(''), words: '' }, '')).toBe(false)
})
