import { createEditorPage, type Encoder } from './editorPage'
import { frameAt } from './film/frames'
import { fitBox } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { differing, expectBeeps, expectPlaysEverywhere, expectSource } from './judge'

const size = { width: 1080, height: 1920 }
/** Where the whole of a lying picture stands in an upright film. */
const lying = fitBox(films.landscape.size, size)
/** The captions' lines: the middle at 0.6 of the height. */
const words = { x: 200, y: 1080, width: 680, height: 144 }
/** What moves in the fixtures by itself is smaller than this share of either box. */
const still = 0.01
const above = { x: 60, y: 100, width: 960, height: 500 }

/** The whole job: two clips, the middle cut out, a caption, a film. */
async function wholeJob(page: Parameters<typeof createEditorPage>[0], encoder: Encoder) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('landscape'))
  await editor.expectClips(2)

  await editor.goToFrame(60)
  await editor.press('command.split')
  await editor.goToFrame(150)
  await editor.press('command.split')
  await editor.expectClips(4)
  for (let middle = 0; middle < 2; middle++) {
    await editor.clips.nth(1).click()
    await editor.press('command.delete')
  }
  await editor.expectClips(2)

  await editor.goToFrame(15)
  await editor.caption('Бармак оюну · ңөү')
  return editor.makeFilm({ encoder, name: `whole-${encoder}` })
}

for (const encoder of ['device', 'x264'] as const) {
  test(`a film of two clips, cut and captioned, made by ${encoder}`, async ({ page }) => {
    test.setTimeout(180_000)
    const path = await wholeJob(page, encoder)
    await expectPlaysEverywhere(path, size, 150)

    // The first two seconds of the upright clip, then the lying one from its second second on.
    await expectSource(path, 0, 0)
    await expectSource(path, 59, 59)
    await expectSource(path, 60, 30, lying)
    await expectSource(path, 149, 119, lying)
    await expectBeeps(path, [0.5, 1.5, 2.5, 3.5, 4.5])

    const frame = (index: number) => frameAt(path, index)
    expect(differing(await frame(14), await frame(15), words)).toBeGreaterThan(0.15)
    expect(differing(await frame(14), await frame(15), above)).toBeLessThan(still)
    expect(differing(await frame(13), await frame(14), words)).toBeLessThan(still)
    expect(differing(await frame(104), await frame(105), words)).toBeGreaterThan(0.15)
    expect(differing(await frame(105), await frame(106), words)).toBeLessThan(still)
  })
}

test('ңөү is not ноу: the letters of Kyrgyz are in the picture', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const made: string[] = []
  for (const text of ['ңөү', 'ноу']) {
    await page.keyboard.press('Home')
    await editor.caption(text)
    made.push(await editor.makeFilm({ name: text === 'ңөү' ? 'kyrgyz' : 'plain' }))
    await editor.press('action.close')
  }
  const [kyrgyz, plain] = await Promise.all(made.map((path) => frameAt(path, 10)))
  const [later, laterPlain] = await Promise.all(made.map((path) => frameAt(path, 110)))
  if (!kyrgyz || !plain || !later || !laterPlain) throw new Error('Both films have these frames')
  expect(differing(kyrgyz, plain, words)).toBeGreaterThan(0.01)
  expect(differing(later, laterPlain, words)).toBeLessThan(still)
})
