import { frameOf } from './film/frames'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { length, placedFilm, plainFilm, samples } from './parity/pictureFilm'
import { beginLooking, pairsOf, seen } from './parity/seen'

// Every way to place, cut, turn and frame a picture, and every arrangement, is in the file as it is in the preview.

// From the start on, so that every picture that is looked at is another one than before.
const wanted = [0, ...samples.map(({ frame }) => frame)]

test('every way to place a picture is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  expect(length + 90).toBeLessThanOrEqual(films.texts.seconds * films.texts.rate)
  const { looking, project } = await beginLooking(page, wanted)

  const plain = await seen(looking, plainFilm(project), 'parity-pictures-plain')
  const placed = await seen(looking, placedFilm(project), 'parity-pictures')
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, made] = [frameOf(placed.preview, frame), frameOf(placed.film, frame)]
    const box = changedBox(shown, frameOf(plain.preview, frame))
    if (!box) throw new Error(`${name} changes nothing`)
    const [alike, unlike] = [likeness(shown, made, box), likeness(made, frameOf(plain.film, frame), box)]
    rows.push({ name, alike, unlike })
  }
  await keepContactSheet('parity-pictures', pairsOf(placed, samples))

  const least = Math.min(...rows.map(({ alike }) => alike))
  const most = Math.max(...rows.map(({ unlike }) => unlike))
  test.info().annotations.push({ type: 'least alike, most like the plain film', description: `${least} ${most}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
