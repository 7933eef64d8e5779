import { createCaptionDesk, lines } from './captionDesk'
import { expectTapped, expectTyped, expectVoiced, layByVoice, tapAlong, typeAlong } from './captionWays'
import { say } from './editorPage'
import { talkingFilm } from './film/talkingFilm'
import { middleOf } from './finger'
import { expect, test } from './guard'

test.describe('half a minute is captioned with a thumb', () => {
  test.beforeEach(() => test.setTimeout(180_000))

  test('by typing while it plays', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    const ended = await typeAlong(desk)
    await desk.expectFilm((told) => told.length === lines.length)
    expectTyped(await desk.film(), ended)
    await expect(desk.list.getByRole('button')).toHaveCount(lines.length)
  })

  test('by pressing the lines along', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    const { pressed, end } = await tapAlong(desk, async () => {
      const { x, y } = await middleOf(page.locator('[data-tap]'))
      await page.touchscreen.tap(x, y)
    })
    expect(end).toBeLessThanOrEqual(30)
    await desk.expectFilm((told) => told.length === lines.length && told.at(-1)?.end !== 30)
    expectTapped(await desk.film(), pressed)
    await desk.button(say('command.undo')).click()
    await desk.expectFilm((told) => told[0]?.start === 0)
  })

  test('by the voice', async ({ page }) => {
    const desk = createCaptionDesk(page)
    const path = test.info().outputPath('talk.mp4')
    const speech = await talkingFilm(path, lines)
    await desk.begin(path)
    await layByVoice(desk)
    await expect(page.getByText(say('captionSaid.voiced', { count: `${lines.length}` }))).toBeVisible()
    await desk.expectFilm((told) => told.length === lines.length)
    expectVoiced(await desk.film(), speech)
  })

  test('with a file of old letters', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    await desk.chooseFile('old.srt', '1\n00:00:01,000 --> 00:00:03,000\nкөӊүл, Сaлам\n')
    await desk.button(say('captionFile.add')).click()
    await desk.list.getByRole('button').first().tap()
    await desk.button(say('caption.mendCount', { count: '2' })).tap()
    await desk.expectFilm(([only]) => only?.text === 'көңүл, Салам')
  })
})
