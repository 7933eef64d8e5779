import type { AssetId, Project } from '../src/project/project'
import { createEditorPage } from './editorPage'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness, mostChanged } from './parity/likeness'
import { at, madeFilm, seenFilm } from './parity/seenFilm'
import { frames, samples, withEveryTransition, withoutTransitions } from './parity/transitionFilm'
import { savedProject } from './savedProject'

// What the preview shows is what the file has: for every transition at a quarter, in the middle and at three quarters,
// inside the box that it changes. A film of the preview's size is made once with all of them, and once without.

const { size } = films.texts
const whole = { x: 0, y: 0, ...size }
const assetOf = ({ assets }: Project, kind: string): AssetId => {
  const asset = Object.values(assets).find((each) => each.kind === kind)
  if (!asset) throw new Error(`There is no ${kind}`)
  return asset.id
}

test('every transition is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('texts'), await fixture('photo'))
  await editor.expectClips(2)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
  const kept = await savedProject(page)
  if (!kept) throw new Error('The project is kept')
  const cut = withoutTransitions(kept, assetOf(kept, 'video'), assetOf(kept, 'image'))

  const desk = { page, editor, size, frames }
  const bare = await madeFilm(desk, cut, 'transitions-none')
  const passing = await seenFilm(desk, withEveryTransition(cut), 'transitions')
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, made] = [at(passing.preview, frame), at(passing.film, frame)]
    const without = at(bare, frame)
    const box = changedBox(made, without)
    if (!box) throw new Error(`${name} changes nothing`)
    const unlike = await likeness(made, without, mostChanged(made, without))
    rows.push({ name, alike: await likeness(shown, made, box), unlike })
  }
  const pairs = samples.map(({ frame }) => ({
    shown: at(passing.preview, frame),
    made: at(passing.film, frame),
    part: whole,
  }))
  await keepContactSheet('parity-transitions', pairs)

  const least = Math.min(...rows.map(({ alike }) => alike))
  test.info().annotations.push({ type: 'least alike', description: `${least}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
