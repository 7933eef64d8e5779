import { frameOf } from './film/frames'
import { readCode } from './film/readBoard'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { gradeSamples, withEveryGrade } from './parity/gradeFilm'
import { blueOf, distance, greenOf, likeness, lumaOf, mostChanged, redOf } from './parity/likeness'
import { beginLooking, made, pairsOf, seen, whole } from './parity/seen'

// What the preview shows is what the file has: every look as strong as it can be, every adjustment at both ends. A film
// of the preview's size is made once with all of them, and once without.

/** Where its patches and its number are. */
const board = { x: 126, y: 336, width: 288, height: 288 }

test('every look and every adjustment is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  const { looking, project } = await beginLooking(
    page,
    gradeSamples.map(({ frame }) => frame),
  )

  const plain = await made(looking, withEveryGrade(project, true), 'grades-plain')
  const graded = await seen(looking, withEveryGrade(project), 'grades')
  for (const [index, frame] of graded.preview) expect(readCode(frame), 'the frame that the preview shows').toBe(index)
  const rows = []
  for (const { name, frame } of gradeSamples) {
    const [shown, filmed] = [frameOf(graded.preview, frame), frameOf(graded.film, frame)]
    const before = frameOf(plain, frame)
    const alike = likeness(shown, filmed, whole)
    const off = Math.max(...[redOf, greenOf, blueOf].map((signal) => distance(shown, filmed, signal)))
    // Some are seen in colours only, some at edges only, some where it is light.
    const boxes = [whole, board, mostChanged(filmed, before)]
    const seenIn = [lumaOf, redOf, blueOf].flatMap((signal) => boxes.map((box) => [box, signal] as const))
    const unlike = Math.min(...seenIn.map((way) => likeness(filmed, before, ...way)))
    rows.push({ name, alike, off, unlike })
  }
  await keepContactSheet('parity-grades', pairsOf(graded, gradeSamples))
  test.info().annotations.push({ type: 'likeness', description: JSON.stringify(rows) })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  // The coldest blues leave what a screen can show, and are cut off before one coder and after the other.
  expect(rows.filter(({ off }) => off > 4)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
