import { createEditorPage } from './editorPage'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { length, placedFilm, plainFilm, samples } from './parity/pictureFilm'
import { at, seen } from './parity/seen'
import { savedProject } from './savedProject'

// Every way to place, cut, turn and frame a picture, and every arrangement, is in the file as it is in the preview.

const { size } = films.texts

test('every way to place a picture is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  expect(length + 90).toBeLessThanOrEqual(films.texts.seconds * films.texts.rate)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('texts'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  if (!project) throw new Error('The project is kept')

  // From the start on, so that every picture that is looked at is another one than before.
  const look = { size, wanted: [0, ...samples.map(({ frame }) => frame)] }
  const plain = await seen(page, editor, plainFilm(project), 'parity-pictures-plain', look)
  const placed = await seen(page, editor, placedFilm(project), 'parity-pictures', look)
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, made] = [at(placed.preview, frame), at(placed.film, frame)]
    const box = changedBox(shown, at(plain.preview, frame))
    if (!box) throw new Error(`${name} changes nothing`)
    const [alike, unlike] = [await likeness(shown, made, box), await likeness(made, at(plain.film, frame), box)]
    rows.push({ name, alike, unlike })
  }
  const part = { x: 0, y: 0, ...size }
  const pairs = samples.map(({ frame }) => ({ shown: at(placed.preview, frame), made: at(placed.film, frame), part }))
  await keepContactSheet('parity-pictures', pairs)

  const least = Math.min(...rows.map(({ alike }) => alike))
  const most = Math.max(...rows.map(({ unlike }) => unlike))
  test.info().annotations.push({ type: 'least alike, most like the plain film', description: `${least} ${most}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
