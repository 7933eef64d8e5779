import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, on, sticker } from './builders'
import { parseProject } from './parse'

const good = film({
  assets: [asset('v', 10), asset('m', 8, 'sound')],
  main: [clip('a', 'v', 0, 4)],
  sounds: [item('s', 'm', 1, 2, 3)],
  cues: [cue('one', on('a', 1, 2), 'Бармак оюну'), cue('two', { start: 5, end: 9 } as never)],
})
type Raw = { main: { content?: object }[]; size: object }

/** The good project as JSON, with one place of it changed. */
function spoil(change: (raw: Raw) => void): unknown {
  const raw = JSON.parse(JSON.stringify(good))
  change(raw)
  return raw
}

const withSticker = (more: object) => {
  const plain = sticker('x', 1, 2)
  const content = { ...plain.content, ...more } as typeof plain.content
  return { ...good, lanes: [...good.lanes, lane('over', 'text', { ...plain, content })] }
}

/** The good project as version 1 wrote it. */
const first = {
  ...good,
  version: 1,
  main: [{ id: 'a', asset: 'v', sourceStart: 0, length: 4_000_000, fit: 'fill' }],
  lanes: [
    { id: 'lane', items: [{ id: 's', asset: 'm', start: 1_000_000, sourceStart: 2_000_000, length: 3_000_000 }] },
  ],
  markers: undefined,
  captions: { ...good.captions, style: { ...good.captions.style, outline: '#1a1205' } },
}

describe('parseProject', () => {
  it('brings the first version up to today’s', () => expect(parseProject(first)).toEqual(good))

  it('gives back what was kept', () => expect(parseProject(JSON.parse(JSON.stringify(good)))).toEqual(good))

  it.each([
    ['plain', {}],
    ['with all that it can have', { rotation: 20, mirrored: true, color: '#6b35f2', motion: { loop: 'sway' } }],
  ])('gives back a sticker, %s', (_, more) => {
    const kept = withSticker(more)
    expect(parseProject(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([
    ['that nobody drew', { name: 'dragon' }],
    ['outside of the frame', { x: 1.2 }],
    ['of no size', { size: 0 }],
    ['larger than anything', { size: 1e9 }],
    ['of a colour that is none', { color: 'red' }],
  ])('refuses a sticker %s', (_, more) => expect(parseProject(withSticker(more))).toBeNull())

  it('drops what it does not know', () => {
    const raw = spoil((project) => Object.assign(project, { extra: 1 }))
    expect(parseProject(raw)).toEqual(good)
  })

  it.each([
    ['nothing', null],
    ['a string', 'project'],
    ['another version', spoil((raw) => Object.assign(raw, { version: 5 }))],
    ['no main track', spoil((raw) => Reflect.deleteProperty(raw, 'main'))],
    ['a time that is no number', spoil((raw) => Object.assign(raw.main[0] ?? {}, { length: '4' }))],
    ['a time below zero', spoil((raw) => Object.assign(raw.main[0] ?? {}, { sourceStart: -1 }))],
    ['a clip beyond its source', spoil((raw) => Object.assign(raw.main[0] ?? {}, { length: 11_000_000 }))],
    ['a clip of a file that is not there', spoil((raw) => Object.assign(raw.main[0]?.content ?? {}, { asset: 'x' }))],
    ['the same id twice', spoil((raw) => raw.main.push(good.main[0] ?? {}))],
    ['a caption on a clip that is not there', spoil((raw) => Object.assign(raw, { main: [] }))],
    ['a huge number', spoil((raw) => Object.assign(raw.size, { width: 1e308 }))],
    ['an odd side', spoil((raw) => Object.assign(raw.size, { width: 1081 }))],
  ])('refuses %s', (_, raw) => expect(parseProject(raw)).toBeNull())

  it('lets no key of a file reach the prototype', () => {
    const text = JSON.stringify(good).replace('"assets":{', '"assets":{"__proto__":{"polluted":1},')
    parseProject(JSON.parse(text))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
