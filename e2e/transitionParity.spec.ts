import type { AssetId, Project } from '../src/project/project'
import { frameOf } from './film/frames'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness, mostChanged } from './parity/likeness'
import { beginLooking, made, pairsOf, seen } from './parity/seen'
import { frames, samples, withEveryTransition, withoutTransitions } from './parity/transitionFilm'

// What the preview shows is what the file has: for every transition at a quarter, in the middle and at three quarters,
// inside the box that it changes. A film of the preview's size is made once with all of them, and once without.

const assetOf = ({ assets }: Project, kind: string): AssetId => {
  const asset = Object.values(assets).find((each) => each.kind === kind)
  if (!asset) throw new Error(`There is no ${kind}`)
  return asset.id
}

test('every transition is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  const { looking, project } = await beginLooking(page, frames, 'photo')
  const cut = withoutTransitions(project, assetOf(project, 'video'), assetOf(project, 'image'))
  const bare = await made(looking, cut, 'transitions-none')
  const passing = await seen(looking, withEveryTransition(cut), 'transitions')
  const rows = []
  for (const { name, frame } of samples) {
    const [shown, filmed] = [frameOf(passing.preview, frame), frameOf(passing.film, frame)]
    const without = frameOf(bare, frame)
    const box = changedBox(filmed, without)
    if (!box) throw new Error(`${name} changes nothing`)
    const unlike = likeness(filmed, without, mostChanged(filmed, without))
    rows.push({ name, alike: likeness(shown, filmed, box), unlike })
  }
  await keepContactSheet('parity-transitions', pairsOf(passing, samples))

  const least = Math.min(...rows.map(({ alike }) => alike))
  test.info().annotations.push({ type: 'least alike', description: `${least}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})
