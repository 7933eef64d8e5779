import { beeps } from './film/beeps'
import { frameAt, frames } from './film/frames'
import { probe } from './film/probe'
import { colourAt, colourDistance, readCode } from './film/readBoard'
import { type Box, boardBox, type PatchName, patches } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { beepsOf, type FilmName, films, frameCount } from './fixtures/recipes'
import { expect } from './guard'

/** Only measured with, never tested with: they are checked where they are used. */
export const benchFilms: readonly FilmName[] = ['benchTall', 'benchPhone']

/** Of a fixture: each frame has its number, and the last its colours; it is heard when it should be. */
export async function expectAsWritten(name: FilmName) {
  const file = await fixture(name)
  const { size, streams } = await probe(file)
  expect(size).toEqual(films[name].size)

  const whole = { x: 0, y: 0, ...size }
  const part = wholePixels(boardBox(whole))
  const picture = { ...whole, x: -part.x, y: -part.y }
  const read: (number | null)[] = []
  for await (const frame of frames(file, { part })) read.push(readCode(frame, picture))
  expect(read).toEqual(Array.from({ length: frameCount(name) }, (_, number) => number))

  const last = await frameAt(file, frameCount(name) - 1)
  for (const patch of Object.keys(patches) as PatchName[]) {
    expect.soft(colourDistance(colourAt(last, patch), patches[patch].colour), patch).toBeLessThanOrEqual(4)
  }

  const expected = beepsOf(name)
  expect(streams).toHaveLength(expected.length > 0 ? 2 : 1)
  const heard = expected.length > 0 ? await beeps(file) : []
  expect(heard).toHaveLength(expected.length)
  expected.forEach((time, index) => {
    expect(heard[index]).toBeCloseTo(time, 3)
  })
}

/** Colours are kept for two pixels by two. */
function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [2 * Math.floor(x / 2), 2 * Math.floor(y / 2)]
  return {
    x: left,
    y: top,
    width: 2 * Math.ceil((x + width - left) / 2),
    height: 2 * Math.ceil((y + height - top) / 2),
  }
}
