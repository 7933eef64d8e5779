import { smallWords } from './captionWays'
import { createEditorPage, type Encoder } from './editorPage'
import { type Frame, frameOf, framesAt } from './film/frames'
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
/** The first and the last frame of each clip, and those around the caption's start and its end. */
const looked = [0, 13, 14, 15, 59, 60, 104, 105, 106, 149]
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
    const frames = await framesAt(path, looked)
    const frame = (index: number) => frameOf(frames, index)
    expectSource(frame(0), 0)
    expectSource(frame(59), 59)
    expectSource(frame(60), 30, lying)
    expectSource(frame(149), 119, lying)
    await expectBeeps(path, [0.5, 1.5, 2.5, 3.5, 4.5])

    expect(differing(frame(14), frame(15), words)).toBeGreaterThan(0.15)
    expect(differing(frame(14), frame(15), above)).toBeLessThan(still)
    expect(differing(frame(13), frame(14), words)).toBeLessThan(still)
    expect(differing(frame(104), frame(105), words)).toBeGreaterThan(0.15)
    expect(differing(frame(105), frame(106), words)).toBeLessThan(still)
  })
}

test('ңөү is not ноу: the letters of Kyrgyz are in the picture', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const made: ReadonlyMap<number, Frame>[] = []
  for (const text of ['ңөү', 'ноу']) {
    await page.keyboard.press('Home')
    await editor.caption(text)
    made.push(
      await framesAt(
        await editor.makeFilm({ name: text === 'ңөү' ? 'kyrgyz' : 'plain', quality: 'whatsapp' }),
        [10, 110],
      ),
    )
    await editor.press('action.close')
  }
  const [kyrgyz = new Map(), plain = new Map()] = made
  expect(differing(frameOf(kyrgyz, 10), frameOf(plain, 10), smallWords)).toBeGreaterThan(0.01)
  expect(differing(frameOf(kyrgyz, 110), frameOf(plain, 110), smallWords)).toBeLessThan(still)
})
