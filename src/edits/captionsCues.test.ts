import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../project/builders'
import { findCue } from '../project/find'
import { layout } from '../project/layout'
import type { Cue, CueId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { fromSeconds as s } from '../project/time'
import { mergeCue, splitCue } from './captionsCut'
import { layCues, layScript, putCue } from './captionsLay'
import { spread } from './captionsRoom'
import { retimeCues, shiftCues } from './captionsTime'
import { rewordCues, setSpeaker } from './captionsWords'

const id = (name: string) => name as CueId
const span = (start: number, end: number) => ({ start: s(start), end: s(end) })
const timed = (made: Cue, ...words: readonly number[]): Cue => ({ ...made, words })

/** Ten seconds: a clip of 6 s at plain speed, one of 4 s at double. Captions at 1–3, 4–5 and, on the fast one, 7–8. */
const start = film({
  assets: [asset('v', 20)],
  main: [clip('a', 'v', 0, 6), clip('b', 'v', 6, 4, { speed: 2 })],
  cues: [cue('1', on('a', 1, 2), 'Баш бармак'), cue('2', on('a', 4, 1), 'бадал жүрөк'), cue('3', on('b', 8, 2))],
})
const none = film({ assets: [asset('v', 20)], main: [clip('a', 'v', 0, 10)] })
const locked = (project: Project): Project => ({
  ...project,
  captions: { ...project.captions, settings: { locked: true } },
})

/** The captions in a line, in seconds to hundredths. */
function read(project: Project): string {
  expect(brokenRules(project)).toEqual([])
  const t = (time: number) => +(time / 1_000_000).toFixed(2)
  return layout(project)
    .cues.map(({ cue: each, span: at }) => `${each.text} ${t(at.start)}-${t(at.end)}`)
    .join(', ')
}

const new1 = { id: id('n1'), text: 'n1' }
const new2 = { id: id('n2'), text: 'n2' }
const was = 'Баш бармак 1-3, бадал жүрөк 4-5, 3 7-8'

describe('laying captions', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['reads the film as it was built', start, was],
    ['instead of those that are there', layCues(start, [{ ...new1, span: span(0, 2) }], 'instead'), 'n1 0-2'],
    [
      'beside them, in what room is left',
      layCues(
        start,
        [
          { ...new1, span: span(0, 4.5) },
          { ...new2, span: span(4.5, 6) },
        ],
        'beside',
      ),
      'n1 0-1, Баш бармак 1-3, бадал жүрөк 4-5, n2 5-6, 3 7-8',
    ],
    [
      'leaves out what would hardly be seen',
      layCues(
        start,
        [
          { ...new1, span: span(0.8, 2) },
          { ...new2, span: span(1, 2) },
        ],
        'beside',
      ),
      was,
    ],
    [
      'in the order of time, an earlier one up to the next',
      layCues(
        none,
        [
          { ...new2, span: span(2, 5) },
          { ...new1, span: span(1, 4) },
        ],
        'instead',
      ),
      'n1 1-2, n2 2-5',
    ],
    [
      'on whole frames and inside the film',
      layCues(
        none,
        [
          { ...new1, span: span(1.009, 2.03) },
          { ...new2, span: span(9, 99) },
        ],
        'instead',
      ),
      'n1 1-2.03, n2 9-10',
    ],
    ['nothing beyond the film', layCues(none, [{ ...new1, span: span(10, 12) }], 'instead'), ''],
    [
      'keeps what is there where nothing can be laid',
      layCues(start, [{ ...new1, span: span(10, 12) }], 'instead'),
      was,
    ],
    ['not on a locked lane', layCues(locked(start), [{ ...new1, span: span(0, 1) }], 'beside'), was],
    [
      'a script evenly over the room, longer lines longer',
      layScript(none, {
        lines: [
          { id: id('x'), text: 'абвг' },
          { id: id('y'), text: 'абвгдежз' },
        ],
        at: s(4),
      }),
      'абвг 4-6, абвгдежз 6-10',
    ],
    [
      'a script in the first room that there is',
      layScript(start, {
        lines: [
          { id: id('x'), text: 'x' },
          { id: id('y'), text: 'y' },
        ],
        at: s(2),
      }),
      'Баш бармак 1-3, x 3-3.5, y 3.5-4, бадал жүрөк 4-5, 3 7-8',
    ],
    [
      'no script longer than there are frames',
      layScript(start, { lines: Array.from({ length: 31 }, (_, n) => ({ id: id(`l${n}`), text: 'x' })), at: s(3) }),
      was,
    ],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))

  it('takes words and speakers along, words as shares of what is seen', () => {
    const laid = layCues(
      none,
      [{ ...new1, span: span(8, 12), text: 'бир эки', words: [0, 0.25], speaker: 1 }],
      'instead',
    )
    expect(laid.captions.cues[0]).toMatchObject({ words: [0, 0.5], speaker: 1 })
  })

  it('takes fifty thousand in one go', () => {
    const many = Array.from({ length: 50_001 }, (_, n) => ({
      id: id(`m${n}`),
      text: `${n}`,
      span: { start: (n * 1_000_000) as never, end: (n * 1_000_000 + 900_000) as never },
    }))
    const long = film({ assets: [asset('p', 80_000, 'image')], main: [clip('a', 'p', 0, 80_000)] })
    expect(layCues(long, many, 'instead').captions.cues.length).toBe(50_000)
  })
})

describe('typing while it plays', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    [
      'makes one',
      putCue(start, { ...new1, span: span(5.5, 6.5) }),
      `Баш бармак 1-3, бадал жүрөк 4-5, n1 5.5-6.5, 3 7-8`,
    ],
    [
      'goes on with it',
      putCue(putCue(none, { ...new1, span: span(1, 2) }), { ...new1, text: 'n1 n1', span: span(1, 3) }),
      'n1 n1 1-3',
    ],
    [
      'waits for the end of what is there',
      putCue(start, { ...new1, span: span(2, 3.5) }),
      'Баш бармак 1-3, n1 3-3.5, бадал жүрөк 4-5, 3 7-8',
    ],
    [
      'ends before the next',
      putCue(start, { ...new1, span: span(3, 9) }),
      'Баш бармак 1-3, n1 3-4, бадал жүрөк 4-5, 3 7-8',
    ],
    ['lasts at least a frame', putCue(none, { ...new1, span: span(1, 1) }), 'n1 1-1.03'],
    ['has no room at the end of the film', putCue(none, { ...new1, span: span(10, 11) }), ''],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))
})

describe('splitting at a place in the text', () => {
  const words = film({
    assets: [asset('v', 20)],
    main: [clip('a', 'v', 0, 10)],
    cues: [timed(cue('1', on('a', 2, 4), 'бир эки үч'), 0, 0.5, 0.75)],
  })
  const cases: readonly (readonly [string, Project, string])[] = [
    [
      'begins with its first word',
      splitCue(start, { id: id('1'), at: 4, newId: id('n') }),
      'Баш 1-1.67, бармак 1.67-3, бадал жүрөк 4-5, 3 7-8',
    ],
    [
      'or in the middle of one',
      splitCue(start, { id: id('1'), at: 7, newId: id('n') }),
      'Баш бар 1-2.33, мак 2.33-3, бадал жүрөк 4-5, 3 7-8',
    ],
    ['when that word was said', splitCue(words, { id: id('1'), at: 4, newId: id('n') }), 'бир 2-4, эки үч 4-6'],
    ['nothing without words before it', splitCue(start, { id: id('1'), at: 0, newId: id('n') }), was],
    ['nothing without words after it', splitCue(start, { id: id('1'), at: 99, newId: id('n') }), was],
    [
      'nothing where there is no room for two',
      splitCue(putCue(none, { ...new1, text: 'а б', span: span(1, 1) }), { id: new1.id, at: 2, newId: id('n') }),
      'а б 1-1.03',
    ],
    ['not on a locked lane', splitCue(locked(start), { id: id('1'), at: 4, newId: id('n') }), was],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))

  it('takes the times of the words along', () => {
    const { cues } = splitCue(words, { id: id('1'), at: 4, newId: id('n') }).captions
    expect(cues.map((each) => each.words)).toEqual([[0], [0, 0.5]])
  })

  it('is undone by merging', () => {
    const merged = mergeCue(splitCue(words, { id: id('1'), at: 4, newId: id('n') }), id('1'))
    expect(read(merged)).toBe('бир эки үч 2-6')
    expect(findCue(merged, id('1'))?.words).toEqual([0, 0.5, 0.75])
  })
})

describe('merging with the next', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['closes the pause', mergeCue(start, id('1')), 'Баш бармак бадал жүрөк 1-5, 3 7-8'],
    ['across clips', mergeCue(start, id('2')), 'Баш бармак 1-3, бадал жүрөк 3 4-8'],
    ['nothing after the last', mergeCue(start, id('3')), was],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))
})

describe('shifting', () => {
  const cases: readonly (readonly [string, Project, string])[] = [
    ['all', shiftCues(start, { by: s(1) }), 'Баш бармак 2-4, бадал жүрөк 5-6, 3 8-9'],
    ['back to the start of the film', shiftCues(start, { by: s(-5) }), 'Баш бармак 0-2, бадал жүрөк 3-4, 3 6-7'],
    ['up to its end', shiftCues(start, { by: s(50) }), 'Баш бармак 3-5, бадал жүрөк 6-7, 3 9-10'],
    ['from one on', shiftCues(start, { from: id('2'), by: s(0.5) }), 'Баш бармак 1-3, бадал жүрөк 4.5-5.5, 3 7.5-8.5'],
    [
      'up to the one before it',
      shiftCues(start, { from: id('2'), by: s(-3) }),
      'Баш бармак 1-3, бадал жүрөк 3-4, 3 6-7',
    ],
    ['by whole frames', shiftCues(start, { by: s(0.05) }), 'Баш бармак 1.07-3.07, бадал жүрөк 4.07-5.07, 3 7.07-8.07'],
    ['from one that is gone', shiftCues(start, { from: id('none'), by: s(1) }), was],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))
})

describe('giving lines their times', () => {
  const script = layScript(none, {
    lines: ['а', 'б', 'в', 'г'].map((text) => ({ id: id(text), text })),
    at: s(0),
  })
  const retime = (...marks: readonly (readonly [number, number])[]) =>
    retimeCues(script, { first: id('а'), last: id('г'), marks: marks.map(([from, to]) => span(from, to)) })
  const cases: readonly (readonly [string, Project, string])[] = [
    ['is read as it was laid', script, 'а 0-2.5, б 2.5-5, в 5-7.5, г 7.5-10'],
    ['all of them', retime([1, 2], [2, 4], [5, 6], [7, 9]), 'а 1-2, б 2-4, в 5-6, г 7-9'],
    ['some: the others stay', retime([1, 2], [2, 4]), 'а 1-2, б 2-4, в 5-7.5, г 7.5-10'],
    ['some: the others make room', retime([1, 4], [4, 6]), 'а 1-4, б 4-6, в 6-7.5, г 7.5-10'],
    ['some: the others share what is left', retime([1, 4], [4, 9]), 'а 1-4, б 4-9, в 9-9.5, г 9.5-10'],
    ['none is lost where the film is over', retime([1, 4], [4, 10]), 'а 1-4, б 4-5, в 5-7.5, г 7.5-10'],
    ['two presses in one frame are two lines', retime([1, 1], [1, 3]), 'а 1-1.03, б 1.03-3, в 5-7.5, г 7.5-10'],
    [
      'while the others wait at the very end',
      retimeCues(script, { first: id('а'), last: id('г'), marks: [span(1, 2), span(3, 99)], waiting: true }),
      'а 1-2, б 3-9.93, в 9.93-9.97, г 9.97-10',
    ],
    ['more presses than lines', retime([0, 1], [1, 2], [2, 3], [3, 4], [4, 5]), 'а 0-1, б 1-2, в 2-3, г 3-4'],
    [
      'between captions that keep theirs',
      retimeCues(start, { first: id('2'), last: id('2'), marks: [span(0, 9)] }),
      'Баш бармак 1-3, бадал жүрөк 3-7, 3 7-8',
    ],
  ]
  it.each(cases)('%s', (_, project, expected) => expect(read(project)).toBe(expected))

  it('spreads no more lines than there are frames', () => {
    expect(spread([1, 1, 1], span(0, 2 / 30), none.frameRate)).toBeNull()
    expect(spread([1, 1], span(0, 2 / 30), none.frameRate)?.length).toBe(2)
  })
})

describe('words', () => {
  it('are written anew in one go, and those left without any go', () => {
    const ids = new Set([id('1'), id('3')])
    const change = (text: string) => text.replace('3', '').replace('бармак', 'манжа')
    expect(read(rewordCues(start, { ids, change }))).toBe('Баш манжа 1-3, бадал жүрөк 4-5')
    expect(rewordCues(start, { ids, change: (text) => text })).toBe(start)
  })

  it('have a speaker or none', () => {
    const told = setSpeaker(start, id('1'), 1)
    expect(findCue(told, id('1'))?.speaker).toBe(1)
    expect(setSpeaker(told, id('1'), 1)).toBe(told)
    expect(findCue(setSpeaker(told, id('1'), null), id('1'))).toEqual(findCue(start, id('1')))
  })
})
