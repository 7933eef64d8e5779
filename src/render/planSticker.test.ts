import { describe, expect, it } from 'vitest'
import { asset, clip, film, lane, pin, sticker, title } from '../project/builders'
import type { StickerName } from '../project/stickers'
import { fromSeconds as s } from '../project/time'
import { methodsOf } from './method'
import { planFrame } from './planFrame'

const shown = (name: StickerName, at: number, length = 4) => {
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 8)],
    lanes: [lane('over', 'text', sticker('x', pin('a', 2), length, name))],
  })
  return planFrame(project, s(at)).layers.find((layer) => layer.kind === 'sticker')
}

describe('what is seen of a sticker', () => {
  it.each([1.9, 6, 7])('is nothing at %f s', (at) => expect(shown('star', at)).toBeUndefined())

  it.each<readonly [StickerName, number, number, number | undefined]>([
    ['star', 2.1, 4, undefined],
    ['drawnArrow', 2, 4, 0],
    ['drawnArrow', 2.6, 4, 0.5],
    ['drawnArrow', 3.2, 4, undefined],
    ['drawnCircle', 2.3, 1, 0.5],
    ['drawnCircle', 2.6, 1, undefined],
    ['countdown', 2, 3, 3],
    ['countdown', 4.5, 3, 0.5],
    ['countdown', 2, 5, 5],
    ['progress', 2, 6, 0.25],
    ['progress', 6, 6, 0.75],
  ])('%s at %f s, %f s long: its moment is %s', (name, at, length, moment) => {
    const layer = shown(name, at, length)
    if (moment === undefined) expect(layer).not.toHaveProperty('moment')
    else expect(layer).toHaveProperty('moment', expect.closeTo(moment, 5))
  })

  it('counts what is left of it also where its beginning was trimmed away beneath it', () => {
    const project = film({
      assets: [asset('v', 10)],
      main: [clip('a', 'v', 3, 5)],
      lanes: [lane('over', 'text', sticker('x', pin('a', 2), 4, 'countdown'))],
    })
    expect(planFrame(project, s(0)).layers.at(-1)).toMatchObject({ moment: 3 })
  })
})

it('lies with the words in the order of their lanes, and both are blended', () => {
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 8)],
    lanes: [
      lane('back', 'text', sticker('x', pin('a', 0), 4)),
      lane('middle', 'text', title('t', pin('a', 0), 4, 'ңөү')),
      lane('front', 'text', sticker('y', pin('a', 0), 4)),
    ],
  })
  const plan = planFrame(project, s(1))
  expect(plan.layers.map(({ kind }) => kind)).toEqual(['picture', 'sticker', 'text', 'sticker'])
  expect(methodsOf(plan).map(({ kind }) => kind)).toEqual(['blend', 'draw'])
})
