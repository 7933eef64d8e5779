import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, lane, on, title } from '../project/builders'
import type { Cue, Item, Project } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import { frameMoment, fromSeconds } from '../project/time'
import { planFrame } from './planFrame'
import type { TextLayer } from './planText'

const rate = { num: 30, den: 1 }
const words = 'Баш бармак, бадал жүрөк'

function captioned(style: Partial<TextStyle>, told: Partial<Cue> = {}, more: Partial<Project> = {}): Project {
  const plain = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 8)],
    cues: [{ ...cue('one', on('a', 1, 4), words), ...told }],
  })
  return { ...plain, captions: { ...plain.captions, style: { ...plain.captions.style, ...style } }, ...more }
}
const at = (project: Project, frame: number) =>
  planFrame(project, frameMoment(frame, rate)).layers.find((layer): layer is TextLayer => layer.kind === 'text')

describe('the style of a caption', () => {
  const speakers = ['#ff0000', '#00ff00']
  it.each([
    ['all captions’', {}, {}, { color: '#ffffff' }],
    ['its own exceptions', {}, { style: { color: '#123456', size: 0.1 } }, { color: '#123456', size: 0.1 }],
    ['its speaker’s colour', { speakers }, { speaker: 1 }, { color: '#00ff00' }],
    ['a speaker’s of many', { speakers }, { speaker: 4 }, { color: '#ff0000' }],
    ['no speaker’s', { speakers }, {}, { color: '#ffffff' }],
    [
      'an exception before a speaker’s',
      { speakers },
      { speaker: 1, style: { color: '#123456' } },
      { color: '#123456' },
    ],
  ] as const)('is %s', (_, style, told, seen) => expect(at(captioned(style, told), 60)?.style).toMatchObject(seen))
  it('makes letters large', () => expect(at(captioned({ capitals: true }), 60)?.text).toBe('БАШ БАРМАК, БАДАЛ ЖҮРӨК'))
  it('keeps to the zone of the network', () => {
    expect(at(captioned({}, {}, { zone: 'reels' }), 60)?.room.x).toBeCloseTo(65 / 1080)
    expect(at(captioned({}), 60)?.room.x).toBeCloseTo(120 / 1080)
  })
})

describe('what a text is drawn anew for', () => {
  const quarters = { words: [0, 0.25, 0.5, 0.75] }
  const told = (style: Partial<TextStyle>, frames: readonly number[], cue: Partial<Cue> = quarters) =>
    frames.map((frame) => {
      const layer = at(captioned(style, cue), frame)
      return layer && { ...(layer.begun !== undefined && { begun: layer.begun }), shown: layer.shown }
    })

  it('is nothing where its style tells no words apart', () =>
    expect(told({}, [30, 149])).toEqual([{ shown: undefined }, { shown: undefined }]))
  it('is each word that is said, from its frame on', () =>
    expect(told({ spoken: { color: '#ff0000' } }, [30, 59, 60, 89, 90, 149]).map((each) => each?.begun)).toEqual([
      1, 1, 2, 2, 3, 4,
    ]))
  it('is each word that appears', () =>
    expect(told({ reveal: 'words' }, [30, 59, 60, 90, 120])).toEqual([
      { shown: 3 },
      { shown: 3 },
      { shown: 10 },
      { shown: 15 },
      { shown: undefined },
    ]))
  it('is nothing before the first word', () =>
    expect(told({ reveal: 'words' }, [30, 41, 42], { words: [0.1, 0.25, 0.5, 0.75] })).toEqual([
      undefined,
      undefined,
      { shown: 3 },
    ]))
  it('is each letter that is typed while its word is said, and no faster than one reads', () =>
    expect(told({ reveal: 'letters' }, [30, 33, 36, 59, 60, 89]).map((each) => each?.shown)).toEqual([
      1, 2, 3, 3, 4, 10,
    ]))
  it('counts what the eye sees as one', () =>
    expect(
      told({ reveal: 'letters' }, [30, 33, 40], { text: '👨‍👩‍👧ң', words: [0] }).map((each) => each?.shown),
    ).toEqual([1, undefined, undefined]))

  const length = fromSeconds(1)
  it('is each letter while it is typed in, and while it goes', () => {
    const motion = { in: { kind: 'type', length }, out: { kind: 'type', length } } as const
    expect(told({ motion }, [30, 45, 57, 60, 120, 135, 149]).map((each) => each?.shown)).toEqual([
      1,
      11,
      19,
      undefined,
      undefined,
      10,
      1,
    ])
  })
  it('is each word while they come one by one', () =>
    expect(told({ motion: { in: { kind: 'words', length } } }, [30, 38, 45, 53]).map((each) => each?.shown)).toEqual([
      3,
      10,
      15,
      undefined,
    ]))
})

describe('titles', () => {
  const style: TextStyle = { ...film({}).captions.style, capitals: true, motion: { loop: 'sway' } }
  const item: Item = { ...title('t', 1, 2), content: { kind: 'title', text: ' Майрам\nменен ', style } }
  const project = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 8)], lanes: [lane('l', 'text', item)] })

  it('may stand anywhere in the frame, in as many lines as were typed', () =>
    expect(at(project, 30)).toMatchObject({
      text: 'МАЙРАМ\nМЕНЕН',
      lines: 'typed',
      room: { x: 0, y: 0, width: 1, height: 1 },
    }))
  it('move as long as they are there', () => {
    expect(at(project, 29)).toBeUndefined()
    expect(at(project, 45)?.pose?.turn).toBeCloseTo(3, 1)
    expect(at(project, 90)).toBeUndefined()
  })
})
