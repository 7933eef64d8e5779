import { describe, expect, it } from 'vitest'
import { catchBox, catchLines } from './guides'

const frame = { width: 300, height: 600 }
const zone = { x: 30, y: 90, width: 220, height: 300 }
const other = { x: 100, y: 420, width: 60, height: 40 }
const lines = catchLines(frame, zone, [other])
/** A box of 50×20 with its middle there. */
const at = (x: number, y: number) => ({ x: x - 25, y: y - 10, width: 50, height: 20 })

describe('a dragged box is drawn', () => {
  it.each([
    ['nowhere, far from every line', at(175, 530), [175, 530], []],
    ['onto the middle of the frame', at(154, 530), [150, 530], ['x 0.5']],
    ['onto a third', at(195, 530), [200, 530], ['x 0.667']],
    ['with its left edge onto the zone', at(58, 530), [55, 530], ['x 0.1']],
    ['with its right edge onto the zone', at(222, 530), [225, 530], ['x 0.833']],
    ['with its lower edge onto the zone', at(175, 383), [175, 380], ['y 0.65']],
    ['onto the middle of another text', at(128, 530), [130, 530], ['x 0.433']],
    ['below another text, edge to edge', at(175, 474), [175, 470], ['y 0.767']],
    ['across and along at once', at(153, 304), [150, 300], ['x 0.5', 'y 0.5']],
  ])('%s', (_, box, middle, guides) => {
    const { by, guides: on } = catchBox(box, lines, 6)
    expect([box.x + 25 + by.x, box.y + 10 + by.y].map((px) => Math.round(px * 1e6) / 1e6)).toEqual(middle)
    expect(on.map((line) => `${line.axis} ${Number(line.at.toFixed(3))}`)).toEqual(guides)
  })
})

it('shows every line that it lies on', () => {
  const alike = { x: 98, y: 500, width: 60, height: 20 }
  const { by, guides } = catchBox(alike, lines, 6)
  expect(by.x).toBe(2)
  expect(guides.filter(({ axis }) => axis === 'x').map((line) => Math.round(line.at * 300))).toEqual([130, 100, 160])
})

it('is drawn to the nearest of two lines', () => {
  const { by } = catchBox(at(152, 530), catchLines(frame, zone, [{ ...other, x: 110 }]), 8)
  expect(by.x).toBe(-2)
})
