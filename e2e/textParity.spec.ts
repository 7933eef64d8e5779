import { frameOf } from './film/frames'
import { readCode } from './film/readBoard'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { frames, samples, withEveryText, withoutText } from './parity/parityFilm'
import { beginLooking, pairsOf, seen } from './parity/seen'

// What the preview shows is what the file has: for every look and every motion, at its start, in its middle and at its
// end, inside the box that the text changes. A film of the preview's size is made once with all of them, and once without.

/** The bands of the picture in which the texts are, and move. */
const parts = { look: { x: 0, y: 430, width: 540, height: 270 }, motion: { x: 0, y: 636, width: 540, height: 270 } }

test('every look and every motion is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  expect(frames).toBeLessThanOrEqual(films.texts.seconds * films.texts.rate)
  const { looking, project } = await beginLooking(
    page,
    samples.map(({ frame }) => frame),
  )

  const plain = await seen(looking, withoutText(project), 'parity-plain')
  const told = await seen(looking, withEveryText(project), 'parity')
  for (const { preview } of [plain, told]) {
    for (const [index, frame] of preview) expect(readCode(frame), 'the frame that the preview shows').toBe(index)
  }
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, made] = [frameOf(told.preview, frame), frameOf(told.film, frame)]
    const box = changedBox(shown, frameOf(plain.preview, frame))
    if (!box) throw new Error(`${name} changes nothing`)
    const [alike, unlike] = [likeness(shown, made, box), likeness(made, frameOf(plain.film, frame), box)]
    rows.push({ name, alike, unlike })
  }
  for (const kind of ['look', 'motion'] as const) {
    const of = samples.filter((sample) => sample.kind === kind)
    await keepContactSheet(`parity-${kind}s`, pairsOf(told, of, parts[kind]))
  }

  const least = Math.min(...rows.map(({ alike }) => alike))
  test.info().annotations.push({ type: 'least alike', description: `${least}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.95)).toEqual([])
})
