import { describe, expect, it } from 'vitest'
import { beginStory } from '../edits/story/beginStory'
import { newId } from '../lib/newId'
import { asset, card, clip, film, lane, pin, title } from '../project/builders'
import { planOfFilm } from '../project/planOfFilm'
import type { PartId, Project, ProjectId } from '../project/project'
import { brokenRules } from '../project/rules'
import type { Slot } from '../project/story'
import { parseTemplates, readTemplate, writeTemplate } from '../project/templateFile'
import { fromSeconds } from '../project/time'
import { createOwnTemplates } from './ownTemplates'

const step: Slot = {
  kind: 'video',
  length: fromSeconds(4),
  words: '{n}-кадам',
  child: true,
  hint: 'template.hint.hands',
}
const of = <Thing extends object>(thing: Thing, id: string) => ({ ...thing, part: id as PartId })

/** A step that was filmed in two clips, a photo without words, a card. */
const made: Project = {
  ...film({
    assets: [asset('v', 10), asset('p', 3, 'image')],
    main: [of(clip('a', 'v', 0, 2), 'one'), of(clip('b', 'v', 4, 2), 'one'), clip('c', 'p', 0, 5), card('d', 2)],
    lanes: [lane('t', 'text', of(title('x', pin('a', 0), 3, '1-кадам'), 'one'), title('y', pin('d', 0), 2, 'Даяр!'))],
  }),
  story: { template: 'steps', step, parts: [{ id: 'one' as PartId, slot: step }] },
}
const load = async (id: ProjectId) => (id === made.id ? made : null)
const memory = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('a film as a template', () => {
  const plan = planOfFilm(made, 'mine')

  it('has a slot for each picture, with its words and how it was to be filmed, and nothing of what was filmed', () => {
    expect(plan.slots.map(({ kind, length, words, child, hint }) => [kind, length / 1e6, words, child, hint])).toEqual([
      ['video', 4, '{n}-кадам', true, 'template.hint.hands'],
      ['photo', 5, undefined, undefined, undefined],
      ['text', 2, 'Даяр!', undefined, undefined],
    ])
    expect(JSON.stringify(plan)).not.toContain('.mp4')
  })

  it('begins a film that keeps every rule', () => {
    expect(brokenRules(beginStory(film({}), plan, newId))).toEqual([])
  })

  it('is read as it was written', () => {
    const template = { id: 'mine', name: 'Камыр', plan }
    expect(readTemplate(writeTemplate(template))).toEqual({ template })
  })
})

it.each([
  ['no file of ours', 'Саламатсызбы'],
  ['another file', '{"format":"tasma-project","version":1}'],
  ['half a file', writeTemplate({ id: 'a', name: 'A', plan: planOfFilm(made, 'a') }).slice(0, 400)],
  ['one without slots', '{"format":"tasma-template","version":1,"id":"a","name":"A","plan":{"slots":[]}}'],
])('says of %s that it is damaged', (_, text) => expect(readTemplate(text)).toEqual({ refused: 'damaged' }))

it('says of a newer file that it is newer', () => {
  const text = writeTemplate({ id: 'a', name: 'A', plan: planOfFilm(made, 'a') }).replace(
    '"version": 1',
    '"version": 2',
  )
  expect(readTemplate(text)).toEqual({ refused: 'newer' })
})

it('leaves out what is spoilt', () => {
  const plan = planOfFilm(made, 'a')
  const slot = { ...step, range: { least: fromSeconds(5), most: fromSeconds(9) } }
  expect(
    parseTemplates([null, { id: 'a', name: 'A', plan: { ...plan, slots: [slot] } }, { id: 'b', name: 'B', plan }]),
  ).toEqual([{ id: 'b', name: 'B', plan }])
})

describe('templates of one’s own', () => {
  it('are kept from films and files, taken away and brought back', async () => {
    const storage = memory()
    const templates = createOwnTemplates(storage, { load })
    await templates.keep(made.id, '  Камыр ')
    const names = () =>
      createOwnTemplates(storage, { load })
        .getState()
        .own.map(({ name }) => name)
    const [first] = templates.getState().own
    await templates.take(new Blob([first ? writeTemplate({ ...first, id: 'other', name: 'Башка' }) : '']))
    expect(names()).toEqual(['Башка', 'Камыр'])
    templates.remove('other')
    expect(names()).toEqual(['Камыр'])
    templates.restore()
    expect(names()).toEqual(['Башка', 'Камыр'])
    expect(templates.getState().removed).toBeNull()
  })

  it('are one, however often the same file is opened', async () => {
    const templates = createOwnTemplates(null, { load })
    await templates.keep(made.id, 'Камыр')
    const [first] = templates.getState().own
    await templates.take(new Blob([first ? writeTemplate(first) : '']))
    expect(templates.getState().own).toEqual([first])
  })

  it('say why not', async () => {
    const templates = createOwnTemplates(memory(), { load })
    await templates.keep('gone' as ProjectId, 'Камыр')
    expect(templates.getState().refused).toBe('unreadable')
    await templates.take(new Blob(['?']))
    expect(templates.getState()).toMatchObject({ refused: 'damaged', own: [] })
  })
})
