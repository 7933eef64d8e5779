import { frameOf } from './film/frames'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { length, movedFilm, samples } from './parity/movementFilm'
import { beginLooking, made, pairsOf, seen } from './parity/seen'

// Whatever moves of a picture, at whatever pace, is in the file as it is in the preview, at a moment between two pixels.

// From the start on, so that every picture that is looked at is another one than before.
const wanted = [0, ...samples.map(({ frame }) => frame)]

test('every way for a picture to move is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(240_000)
  expect(length + 60).toBeLessThanOrEqual(films.texts.seconds * films.texts.rate)
  const { looking, project } = await beginLooking(page, wanted)

  const plain = await made(looking, movedFilm(project, false), 'parity-movement-plain')
  const moving = await seen(looking, movedFilm(project, true), 'parity-movement')
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, filmed] = [frameOf(moving.preview, frame), frameOf(moving.film, frame)]
    const box = changedBox(filmed, frameOf(plain, frame))
    if (!box) throw new Error(`${name} changes nothing`)
    const [alike, unlike] = [likeness(shown, filmed, box), likeness(filmed, frameOf(plain, frame), box)]
    rows.push({ name, alike, unlike })
  }
  await keepContactSheet('parity-movement', pairsOf(moving, samples))

  const least = Math.min(...rows.map(({ alike }) => alike))
  const most = Math.max(...rows.map(({ unlike }) => unlike))
  test.info().annotations.push({ type: 'least alike, most like the plain film', description: `${least} ${most}` })
  test.info().annotations.push({ type: 'rows', description: JSON.stringify(rows) })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
