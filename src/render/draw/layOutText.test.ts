import { describe, expect, it } from 'vitest'
import { plainCaptions } from '../../project/emptyProject'
import { shapes } from '../../project/shapes'
import type { TextStyle } from '../../project/textStyle'
import { safeZone } from '../../project/zones'
import { scaled, turned } from '../box'
import type { Lettering } from '../planText'
import { layOutText, spokenScale } from './layOutText'
import { typewriter } from './typewriter'

const frame = shapes.vertical
const caption = (text: string, style: Partial<TextStyle> = {}): Lettering => ({
  text,
  style: { ...plainCaptions, ...style },
  frame,
  room: safeZone(frame),
  lines: 2,
})
const set = (lettering: Lettering) => layOutText(typewriter(), lettering)
const linesOf = (lettering: Lettering) =>
  set(lettering).lines.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))

describe('lines', () => {
  // The safe zone has 768 of 1080 pixels: letters of 100 leave room for 15 of them.
  const size = 100 / 1080
  it.each([
    ['Бармак оюну', ['Бармак оюну']],
    ['Баш бармак, бадал жүрөк', ['Баш бармак,', 'бадал жүрөк']],
    ['бир эки үч кел-кел деди', ['бир эки үч', 'кел-кел деди']],
    ['биринчи\nэкинчи үчүнчү', ['биринчи', 'экинчи үчүнчү']],
    ['Апам — мугалим болот', ['Апам —', 'мугалим болот']],
    ['Бармак оюну · 2 жаштан', ['Бармак оюну', '2 жаштан']],
    ['Оюн · сүрөт', ['Оюн · сүрөт']],
    ['Оюн ·', ['Оюн ·']],
    ['биринчи\u00a0экинчи үчүнчү', ['биринчи экинчи', 'үчүнчү']],
    ['биринчи\u00a0экинчи\u00a0үчүнчү', ['биринчи', 'экинчи үчүнчү']],
    ['Баасы 500. Буйрутма', ['Баасы 500.', 'Буйрутма']],
    ['бардыгы 10 000 сом болот', ['бардыгы', '10 000 сом болот']],
    ['бир\nэки\nүч төрт беш', ['бир эки', 'үч төрт беш']],
    ['тамактандырууда', ['тамактандырууда']],
    ['', ['']],
  ])('of a caption: %j', (text, lines) => expect(linesOf(caption(text, { size }))).toEqual(lines))

  it.each([
    ['Баш бармак', ['Баш бармак']],
    ['күзгүнүн алдында 5 жолу кайталаңыз', ['күзгүнүн', 'алдында 5 жолу', 'кайталаңыз']],
    ['тынчсызданып жатсаңыз, логопедге кайрылыңыз', ['тынчсызданып', 'жатсаңыз,', 'логопедге', 'кайрылыңыз']],
    ['бир\nэки\nүч\nтөртүнчү\nбеш', ['бир', 'эки үч', 'төртүнчү', 'беш']],
    ['Ооба. бирдеме узунураак тамактандыргычтары', ['Ооба.', 'бирдеме узунураак', 'тамактандыргычтары']],
    ['3. Суроо берип, жообун күтүңүз', ['3. Суроо', 'берип, жообун', 'күтүңүз']],
    ['Баасы: … сом. Буйрутма: WhatsApp', ['Баасы: … сом.', 'Буйрутма:', 'WhatsApp']],
    ['Салам! Менин атым … (атыңызды жазыңыз)', ['Салам!', 'Менин атым …', '(атыңызды', 'жазыңыз)']],
  ])('of a title that keeps clear of buttons: %j', (text, lines) =>
    expect(linesOf({ ...caption(text, { size }), lines: 4 })).toEqual(lines),
  )

  it('of a title are as many as were typed', () =>
    expect(linesOf({ ...caption('бир\nэки\n\nүч', { size }), lines: 'typed' })).toEqual(['бир', 'эки', 'үч']))
})

describe('letters', () => {
  it('have the size that was asked for where there is room', () =>
    expect(set(caption('Бармак')).letters).toBeCloseTo(plainCaptions.size * 1080))
  it.each([
    ['a long word', caption('тамактандыргычтардыкындай', { size: 0.2 })],
    ['large letters', caption('а', { size: 1 })],
    [
      'a wide box',
      caption('Баш бармак', { box: { color: '#000000', opacity: 1, padding: 1, radius: 0, around: 'text' } }),
    ],
    ['a long shadow', caption('Баш бармак', { size: 0.2, shadow: { color: '#000000', blur: 1, x: 1, y: -1 } })],
    ['a word that grows', caption('Баш бармак', { size: 0.2, spoken: { scale: 2, box: '#ff0000' } })],
    ['a turn', caption('Баш бармак, бадал жүрөк', { size: 0.2, rotation: 60 })],
    ['a corner', caption('Баш бармак', { x: 0, y: 1 })],
  ])('get smaller or give way for %s', (_, lettering) => {
    const { outer, letters, middle } = set(lettering)
    const box = scaled(turned(outer, lettering.style.rotation ?? 0), letters)
    const room = scaled(lettering.room, frame.width, frame.height)
    expect(middle.x + box.x).toBeGreaterThan(room.x - 1e-6)
    expect(middle.y + box.y).toBeGreaterThan(room.y - 1e-6)
    expect(middle.x + box.x + box.width).toBeLessThan(room.x + room.width + 1e-6)
    expect(middle.y + box.y + box.height).toBeLessThan(room.y + room.height + 1e-6)
  })
  it('lie alike at every size of the frame', () => {
    const [large, small] = [frame, { width: 360, height: 640 }].map((frame) => set({ ...caption('Баш бармак'), frame }))
    expect(small).toEqual(large)
  })
})

it.each([
  ['neither side', {}, [-1.5, -0.75]],
  ['the left', { align: 'left' }, [-1.5, -1.5]],
  ['the right', { align: 'right' }, [-1.5, 0]],
] as const)('lines pushed to %s', (_, style, starts) => {
  const { lines } = set(caption('бармак\nоюн', style))
  expect(lines.map(({ tokens }) => tokens[0]?.x)).toEqual(starts)
})

describe('a word that grows', () => {
  const gap = (style: Partial<TextStyle>) => {
    const [a, b] = set(caption('тамак баш', { size: 0.02, ...style })).lines[0]?.tokens ?? []
    return (b?.x ?? 0) - (a?.x ?? 0) - (a?.width ?? 0)
  }
  it('leaves its neighbours to be read', () => {
    const growth = (2.4 * 0.6) / 2
    expect(gap({ spoken: { scale: 1.6 } })).toBeGreaterThan(growth)
    expect(gap({})).toBeLessThan(growth)
  })
  it.each([
    [1.5, 1.2],
    [2.4, 1.2],
    [4.8, 1.1],
    [24, 1.02],
  ])('of the width %f is %f times as large', (width, scale) =>
    expect(spokenScale({ ...plainCaptions, spoken: { scale: 1.2 } }, width)).toBeCloseTo(scale),
  )
})
