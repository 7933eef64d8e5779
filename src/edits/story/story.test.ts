import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asset, film } from '../../project/builders'
import { chaptersOf } from '../../project/chapters'
import { footageOf } from '../../project/find'
import { layout } from '../../project/layout'
import { parseProject } from '../../project/parse'
import type { Asset, PartId, Project } from '../../project/project'
import { brokenRules } from '../../project/rules'
import type { Slot, StoryPlan } from '../../project/story'
import { storyPart, storyParts } from '../../project/storyParts'
import { fromSeconds, toSeconds } from '../../project/time'
import { slip } from '../slip'
import { addPart, finishStory, movePart, skipPart } from './arrangeParts'
import { beginStory } from './beginStory'
import { fillPart, setLasting } from './fillPart'
import { setVariant } from './setVariant'
import { shapeStory } from './shapeStory'
import { type Lasting, lastingOf, lastings } from './takes'
import { writePart } from './writePart'

const s = fromSeconds
const slot = (words: string, seconds: number, rest: Partial<Slot> = {}): Slot => ({
  kind: 'video',
  length: s(seconds),
  words,
  ...rest,
})
const step = slot('{n}-кадам', 4)
const plan: StoryPlan = {
  template: 'steps',
  variant: 'felt',
  shape: 'vertical',
  ground: { from: '#112233', to: '#445566' },
  step,
  slots: [
    slot('Чогуу жасайбыз', 3, { pick: 0 }),
    step,
    slot('{n}-кадам', 4, { scene: 'sewing', into: { kind: 'dissolve', length: s(0.5) } }),
    slot('Даяр!', 2, { kind: 'text', delay: s(1) }),
  ],
}

/** Ids in the order in which they are asked for, so that a failure can be read. */
function ids() {
  let count = 0
  return () => `n${count++}`
}
const begun = () => {
  const fresh = ids()
  const project = beginStory(film({}), plan, fresh)
  return { project, fresh, parts: storyParts(project).map(({ part }) => part.id) }
}

/** The film in lines: what is seen when, and what is read when. */
const read = (project: Project) => {
  const { main, items } = layout(project)
  const seen = main.map(({ clip, span }) => {
    const footage = footageOf(clip)
    const speed = clip.speed ? ` ×${clip.speed}` : ''
    const what = footage
      ? `${footage.asset}${footage.still === undefined ? `@${toSeconds(clip.sourceStart)}` : '!'}`
      : '-'
    return `${what}${speed}${clip.into ? '~' : ''} ${toSeconds(span.start)}-${toSeconds(span.end)}`
  })
  const told = items
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(
      ({ item, span }) =>
        `${item.content.kind === 'title' ? item.content.text : ''} ${toSeconds(span.start)}-${toSeconds(span.end)}`,
    )
  return [seen.join(', '), told.join(', ')]
}

const long = asset('long', 20)
const short = asset('short', 1.5)

describe('a story', () => {
  it('begins with a card for every slot, with its words', () => {
    expect(read(begun().project)).toEqual([
      '- 0-3, - 3-7, -~ 7-11, - 11-13',
      'Чогуу жасайбыз 0-3, 1-кадам 3-7, 2-кадам 7-11, Даяр! 12-13',
    ])
  })

  it('trims what is long enough to its slot', () => {
    const { project, fresh, parts } = begun()
    const filled = fillPart(project, { id: parts[1] as PartId, asset: long, fresh })
    expect(read(filled)).toEqual([
      '- 0-3, long@0 3-7, -~ 7-11, - 11-13',
      'Чогуу жасайбыз 0-3, 1-кадам 3-7, 2-кадам 7-11, Даяр! 12-13',
    ])
    expect(storyPart(filled, parts[1] as PartId)?.state).toBe('filled')
  })

  it.each([
    ['hold', short, 'short@0 3-4.5, short! 4.5-7'],
    ['slow', short, 'short@0 ×0.35 3-7'],
    ['loop', short, 'short@0 3-4.5, short@0 4.5-6, short@0 6-7'],
    ['slow', asset('tiny', 0.5), 'tiny@0 ×0.25 3-5, tiny! 5-7'],
    ['loop', asset('blink', 0.1), 'blink@0 3-3.1, blink! 3.1-7'],
    ['hold', asset('p', 3, 'image'), 'p@0 3-7'],
  ] as const)('lets what is too short %s', (lasting: Lasting, take: Asset, seen: string) => {
    const { project, fresh, parts } = begun()
    const filled = fillPart(project, { id: parts[1] as PartId, asset: take, fresh, lasting })
    expect(brokenRules(filled)).toEqual([])
    expect(read(filled)).toEqual([`- 0-3, ${seen}, -~ 7-11, - 11-13`, read(project)[1]])
  })

  it('tells in which way a part lasts, and lasts in another when it is asked to', () => {
    const { project, fresh, parts } = begun()
    const id = parts[1] as PartId
    const filled = fillPart(project, { id, asset: short, fresh })
    for (const lasting of lastings) {
      const other = setLasting(filled, id, lasting, fresh)
      expect(lastingOf(storyPart(other, id)?.clips ?? [])).toBe(lasting)
      expect(layout(other).length).toBe(s(13))
    }
    expect(lastingOf(storyPart(fillPart(filled, { id, asset: long, fresh }), id)?.clips ?? [])).toBeNull()
  })

  it('lets another part of what is long be chosen', () => {
    const { project, fresh, parts } = begun()
    const id = parts[1] as PartId
    const filled = fillPart(project, { id, asset: long, fresh })
    const clip = storyPart(filled, id)?.clips[0]
    const slid = clip ? slip(filled, { kind: 'clip', id: clip.id }, s(-5)) : filled
    expect(read(slid)).toEqual(['- 0-3, long@5 3-7, -~ 7-11, - 11-13', read(project)[1]])
  })

  it('numbers its steps anew wherever they stand, but for those with words of her own', () => {
    const { project, fresh, parts } = begun()
    const [, first, second] = parts as [PartId, PartId, PartId]
    const moved = movePart(project, second, 1)
    expect(read(moved)[1]).toBe('Чогуу жасайбыз 0-3, 1-кадам 3-7, 2-кадам 7-11, Даяр! 12-13')
    expect(storyParts(moved).map(({ part }) => part.id)).toEqual([parts[0], second, first, parts[3]])
    const added = addPart(moved, 'more' as PartId, fresh)
    expect(read(added)).toEqual([
      '- 0-3, -~ 3-7, - 7-11, - 11-15, - 15-17',
      'Чогуу жасайбыз 0-3, 1-кадам 3-7, 2-кадам 7-11, 3-кадам 11-15, Даяр! 16-17',
    ])
    const written = writePart(added, first, 'Камыр', fresh)
    expect(read(skipPart(written, second))[1]).toBe('Чогуу жасайбыз 0-3, Камыр 3-7, 2-кадам 7-11, Даяр! 12-13')
  })

  it('has its transition again once its part is not the first any more', () => {
    const { project, parts } = begun()
    const led = movePart(project, parts[2] as PartId, 0)
    expect(read(led)[0]).toBe('- 0-4, - 4-7, - 7-11, - 11-13')
    expect(read(movePart(led, parts[2] as PartId, 2))).toEqual(read(project))
  })

  it('remembers the words of what is left out', () => {
    const { project, fresh, parts } = begun()
    const last = parts[3] as PartId
    const written = writePart(project, last, 'Баасы 500 сом', fresh)
    const out = skipPart(written, last)
    expect(read(out)[0]).toBe('- 0-3, - 3-7, -~ 7-11')
    expect(storyPart(out, last)).toMatchObject({ state: 'out', words: 'Баасы 500 сом' })
  })

  it('ends as what there is, and can be gone on with', () => {
    const { project, fresh, parts } = begun()
    const filled = fillPart(project, { id: parts[2] as PartId, asset: long, fresh })
    const finished = finishStory(filled)
    expect(read(finished)).toEqual(['long@0 0-4, - 4-6', '1-кадам 0-4, Даяр! 5-6'])
    const more = fillPart(finished, { id: parts[0] as PartId, asset: short, fresh })
    expect(read(more)[1]).toBe('Чогуу жасайбыз 0-3, 1-кадам 3-7, Даяр! 8-9')
  })

  it('tells of other things, where nothing else was written', () => {
    const { project, parts } = begun()
    const other = { ...plan, variant: 'wood', slots: plan.slots.map((each) => ({ ...each, words: 'Жыгач' })) }
    expect(read(setVariant(project, other))[1]).toContain('Жыгач 0-3, 1-кадам 3-7')
    const written = writePart(project, parts[0] as PartId, 'Менин сөзүм', ids())
    expect(read(setVariant(written, other))[1]).toContain('Менин сөзүм 0-3')
  })

  it('shows lying pictures before a blurred copy where it stands upright, and fills the frame where it lies', () => {
    const { project, fresh, parts } = begun()
    const video = { width: 1920, height: 1080, frameRate: 30, rotation: 0 } as const
    const lying = fillPart(project, { id: parts[0] as PartId, asset: { ...long, video }, fresh })
    const fit = (each: Project) => footageOf(each.main[0])?.fit
    expect([lying, shapeStory(lying, 'wide')].map(fit)).toEqual(['blur', 'fill'])
  })
})

it('tells the chapters of a lesson with their times, and none of any other story', () => {
  const slots = plan.slots.map((each) => (each.words === step.words ? { ...each, chapter: true as const } : each))
  const lesson = beginStory(film({}), { ...plan, slots }, ids())
  const told = (project: Project) => chaptersOf(project).map(({ start, name }) => `${toSeconds(start)} ${name}`)
  expect(told(lesson)).toEqual(['0 Чогуу жасайбыз', '3 1-кадам', '7 2-кадам', '11 Даяр!'])
  expect(told(begun().project)).toEqual([])
})

it('keeps every rule whatever is done to it, and is read as it was kept', () => {
  const number = fc.nat(9)
  const deed = fc.record({
    what: fc.nat(7),
    part: number,
    to: number,
    seconds: fc.double({ min: 0.04, max: 9, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
      const { project, fresh } = begun()
      let now = project
      for (const { what, part, to, seconds } of deeds) {
        const parts = storyParts(now)
        const id = parts[part % Math.max(1, parts.length)]?.part.id ?? ('none' as PartId)
        const take = asset(fresh(), seconds, to % 3 === 0 ? 'image' : 'video')
        const lasting = lastings[to % 3] as Lasting
        if (what === 0 || what === 1) now = fillPart(now, { id, asset: take, fresh, lasting })
        if (what === 2) now = skipPart(now, id)
        if (what === 3) now = movePart(now, id, to)
        if (what === 4) now = addPart(now, fresh() as PartId, fresh)
        if (what === 5) now = writePart(now, id, to % 2 ? 'Сөз' : '', fresh)
        if (what === 6) now = setLasting(now, id, lasting, fresh)
        if (what === 7) now = finishStory(now)
        expect(brokenRules(now)).toEqual([])
        const numbered = storyParts(now).filter((each) => each.number > 0)
        expect(numbered.map((each) => each.number)).toEqual(numbered.map((_, index) => index + 1))
      }
      expect(parseProject(JSON.parse(JSON.stringify(now)))).toEqual(now)
    }),
    { numRuns: 150 },
  )
})
