import { expect, it } from 'vitest'
import { dragCaption } from './captionPlace'

const frame = { width: 200, height: 400 }

it('goes with the finger', () => {
  expect(dragCaption({ x: 0.5, y: 0.6 }, { x: 40, y: -160 }, frame)).toEqual({
    x: 0.7,
    y: 0.6 - 0.4,
    snapped: { x: false, y: false },
  })
})

it('is drawn to the middle lines', () => {
  expect(dragCaption({ x: 0.5, y: 0.6 }, { x: 5, y: -37 }, frame)).toEqual({
    x: 0.5,
    y: 0.5,
    snapped: { x: true, y: true },
  })
  expect(dragCaption({ x: 0.5, y: 0.6 }, { x: 9, y: 0 }, frame).snapped).toEqual({ x: false, y: false })
})
